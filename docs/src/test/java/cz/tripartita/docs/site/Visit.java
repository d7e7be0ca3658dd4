package cz.tripartita.docs.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A reader's visit to the site on a screen, with what the browser complained about. */
final class Visit implements AutoCloseable {

    /** Screens, in CSS pixels. */
    enum Screen {
        DESKTOP(1280, 800),
        PHONE(360, 740);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** Opens an address in a browser that accepts Czech. */
    Visit(Browser browser, Screen screen, String address) {
        context = browser.newContext(new NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setLocale("cs-CZ"));
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add("console: " + message.text()));
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + ": " + response.url());
            }
        });
        page.navigate(address);
    }

    Page page() {
        return page;
    }

    /** What the browser complained about: refused by the content security policy, not found, gone wrong. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** How many pixels the page is wider than the screen. */
    int overhang() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        context.close();
    }
}
