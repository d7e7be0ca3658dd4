package cz.tripartita.docs.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine; none is downloaded. */
final class InstalledChromium implements AutoCloseable {

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    /**
     * Starts it.
     *
     * @throws IllegalStateException where the machine has none, with what to do about it
     */
    InstalledChromium() {
        Path executable = find();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(arguments()));
    }

    private static Path find() {
        return Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).stream(), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The public site is tested in Chromium, and none was found in "
                                + USUAL_PLACES + ". Install it (Debian: apt-get install chromium),"
                                + " or name it in the environment variable CHROMIUM."));
    }

    /** Chromium refuses its sandbox to root, as whom builds in containers run. */
    private static List<String> arguments() {
        return System.getProperty("user.name").equals("root") ? List.of("--no-sandbox") : List.of();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
