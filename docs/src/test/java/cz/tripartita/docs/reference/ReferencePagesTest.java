package cz.tripartita.docs.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference says what the code says. */
class ReferencePagesTest {

    static final String HOW_TO_WRITE = "`mvn test -pl docs -am -Dtest=ReferencePagesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dtripartita.write=true` writes it anew";

    private static final Path FOLDER = Path.of("reference");

    static Stream<Page> pages() {
        return Stream.of(
                new Page("rules.md", RulesPage::text),
                new Page("events.md", EventsPage::text),
                new Page("api.md", EndpointsPage::text),
                new Page("reporting.md", ReportingPage::text),
                new Page("forms.md", FormsPage::text));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysWhatTheCodeSays(Page page) throws IOException {
        Path file = FOLDER.resolve(page.file());
        String text = page.text().get();
        if (Boolean.getBoolean("tripartita.write")) {
            Files.writeString(file, text);
        }

        String written = Files.readString(file);
        String advice = "docs/reference/" + page.file() + " is not what the code says; " + HOW_TO_WRITE;
        List<String> lines = written.lines().toList();
        assertThat(text.lines().filter(line -> !lines.contains(line)))
                .as(advice)
                .isEmpty();
        assertThat(written.equals(text)).as(advice).isTrue();
    }
}
