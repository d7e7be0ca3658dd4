package cz.tripartita.gateway.web.citizens;

import cz.tripartita.gateway.openoffice.PublicGroup;
import cz.tripartita.gateway.openoffice.PublicGroups;
import cz.tripartita.gateway.openoffice.PublicMeetings;
import cz.tripartita.gateway.openoffice.PublicStatutes;
import cz.tripartita.gateway.openoffice.PublicStories;
import cz.tripartita.readmodels.groupdirectory.ProcessView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The groups whose sittings and outputs are public. */
@Controller
@RequestMapping(path = "/{municipality:(?!api$)[a-z][a-z0-9-]*}/groups", produces = MediaType.TEXT_HTML_VALUE)
class GroupPages {

    private static final int LATEST_MEETINGS = 10;

    private final PublicGroups groups;
    private final PublicMeetings meetings;
    private final PublicRecords records;
    private final PublicStatutes statutes;
    private final PublicStories stories;
    private final PageFrame frame;

    GroupPages(
            PublicGroups groups,
            PublicMeetings meetings,
            PublicRecords records,
            PublicStatutes statutes,
            PublicStories stories,
            PageFrame frame) {
        this.groups = groups;
        this.meetings = meetings;
        this.records = records;
        this.statutes = statutes;
        this.stories = stories;
        this.frame = frame;
    }

    @GetMapping
    String list(@PathVariable String municipality, Locale language, HttpServletRequest request, Model model) {
        ProcessView process = statutes.process(municipality).orElseThrow(PageMissing::new);
        String here = PageLinks.pathOf(municipality, PageLinks.GROUPS);
        frame.around(model, municipality, process.name(), here, language, request);
        model.addAttribute("groups", groups.list(municipality));
        return "citizens/groups";
    }

    @GetMapping("/{groupId}")
    String group(
            @PathVariable String municipality,
            @PathVariable UUID groupId,
            Locale language,
            HttpServletRequest request,
            Model model) {
        ProcessView process = statutes.process(municipality).orElseThrow(PageMissing::new);
        PublicGroup group = groups.find(municipality, groupId).orElseThrow(PageMissing::new);
        String here = PageLinks.pathOf(municipality, PageLinks.GROUPS, groupId);
        frame.around(model, municipality, process.name(), here, language, request);
        model.addAttribute("group", group);
        model.addAttribute(
                "leader",
                Optional.ofNullable(group.leader())
                        .map(leader -> Member.of(leader.member(), null))
                        .orElse(null));
        model.addAttribute("meetings", meetings.of(municipality, groupId, LATEST_MEETINGS));
        model.addAttribute("proposals", records.ofGroup(municipality, groupId));
        model.addAttribute("story", StoryLine.of(stories.of(municipality, group), language));
        return "citizens/group";
    }
}
