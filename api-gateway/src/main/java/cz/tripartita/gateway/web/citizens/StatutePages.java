package cz.tripartita.gateway.web.citizens;

import cz.tripartita.gateway.openoffice.PublicStatute;
import cz.tripartita.gateway.openoffice.PublicStatutes;
import cz.tripartita.gateway.openoffice.PublicStories;
import cz.tripartita.readmodels.differences.Differences;
import cz.tripartita.readmodels.groupdirectory.ProcessView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every version of the statute by which a municipality plans. */
@Controller
@RequestMapping(path = "/{municipality:(?!api$)[a-z][a-z0-9-]*}/statutes", produces = MediaType.TEXT_HTML_VALUE)
class StatutePages {

    private final PublicStatutes statutes;
    private final PublicStories stories;
    private final PageFrame frame;

    StatutePages(PublicStatutes statutes, PublicStories stories, PageFrame frame) {
        this.statutes = statutes;
        this.stories = stories;
        this.frame = frame;
    }

    @GetMapping
    String all(@PathVariable String municipality, Locale language, HttpServletRequest request, Model model) {
        ProcessView process = statutes.process(municipality).orElseThrow(PageMissing::new);
        String here = PageLinks.pathOf(municipality, PageLinks.STATUTES);
        frame.around(model, municipality, process.name(), here, language, request);
        List<PublicStatute> versions = statutes.of(process);
        model.addAttribute("versions", versions);
        model.addAttribute("changes", changes(versions));
        model.addAttribute("story", StoryLine.of(stories.of(process), language));
        return "citizens/statutes";
    }

    /** What each version says differently from the one that it repealed, by number. */
    private static Map<Integer, List<PageDifference>> changes(List<PublicStatute> versions) {
        Map<Integer, List<PageDifference>> changes = new TreeMap<>();
        for (PublicStatute later : versions) {
            versions.stream()
                    .filter(earlier -> Integer.valueOf(earlier.version()).equals(later.repeals()))
                    .forEach(earlier -> changes.put(
                            later.version(), PageDifference.of(Differences.between(earlier.rules(), later.rules()))));
        }
        return changes;
    }
}
