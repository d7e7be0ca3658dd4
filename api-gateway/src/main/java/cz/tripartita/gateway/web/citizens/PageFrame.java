package cz.tripartita.gateway.web.citizens;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page has: its links, its formats, the name of the process. */
@Component
class PageFrame {

    private final boolean madeUp;

    PageFrame(Environment environment) {
        madeUp = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /**
     * Puts it into the model of a page.
     *
     * @param here address of the page, encoded, without its language
     */
    void around(
            Model model,
            String municipality,
            String process,
            String here,
            Locale language,
            HttpServletRequest request) {
        model.addAttribute("links", new PageLinks(municipality, here, PageLanguage.chosen(request)));
        model.addAttribute("format", new PageFormats(language));
        model.addAttribute("madeUp", madeUp);
        model.addAttribute("process", process);
    }
}
