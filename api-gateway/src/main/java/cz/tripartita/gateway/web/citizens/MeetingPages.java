package cz.tripartita.gateway.web.citizens;

import cz.tripartita.gateway.openoffice.PublicMeeting;
import cz.tripartita.gateway.openoffice.PublicMeetings;
import cz.tripartita.gateway.openoffice.PublicStatutes;
import cz.tripartita.gateway.openoffice.PublicStories;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.groupdirectory.ProcessView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sittings that are open to everybody; those of private bodies are as if they did not exist. */
@Controller
@RequestMapping(path = "/{municipality:(?!api$)[a-z][a-z0-9-]*}/meetings", produces = MediaType.TEXT_HTML_VALUE)
class MeetingPages {

    private static final int ON_ONE_PAGE = 20;

    private final PublicMeetings meetings;
    private final PublicStatutes statutes;
    private final PublicStories stories;
    private final PageFrame frame;

    MeetingPages(PublicMeetings meetings, PublicStatutes statutes, PublicStories stories, PageFrame frame) {
        this.meetings = meetings;
        this.statutes = statutes;
        this.stories = stories;
        this.frame = frame;
    }

    @GetMapping
    String list(
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable String after,
            Locale language,
            HttpServletRequest request,
            Model model) {
        ProcessView process = statutes.process(municipality).orElseThrow(PageMissing::new);
        String here = PageLinks.pathOf(municipality, PageLinks.MEETINGS, after);
        frame.around(model, municipality, process.name(), here, language, request);
        model.addAttribute("page", meetings.list(municipality, null, null, new PageRequest(after, ON_ONE_PAGE)));
        model.addAttribute("first", after == null);
        return "citizens/meetings";
    }

    @GetMapping("/{meetingId}")
    String meeting(
            @PathVariable String municipality,
            @PathVariable UUID meetingId,
            Locale language,
            HttpServletRequest request,
            Model model) {
        ProcessView process = statutes.process(municipality).orElseThrow(PageMissing::new);
        PublicMeeting shown = meetings.find(municipality, meetingId).orElseThrow(PageMissing::new);
        String here = PageLinks.pathOf(municipality, PageLinks.MEETINGS, meetingId);
        frame.around(model, municipality, process.name(), here, language, request);
        model.addAttribute("shown", shown);
        model.addAttribute("story", StoryLine.of(stories.of(shown), language));
        return "citizens/meeting";
    }
}
