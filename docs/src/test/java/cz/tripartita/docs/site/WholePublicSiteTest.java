package cz.tripartita.docs.site;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.docs.demo.RunningDemo;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every page of the public site that a reader of the demo comes to by links. */
class WholePublicSiteTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern NO_PAGE = Pattern.compile("^/(webjars|citizens)/.*|.*[?&](amp;)?lang=.*");
    private static final RunningDemo DEMO = RunningDemo.ofThisJvm();

    @Test
    void isThereToTheEndOfEachPage() {
        Queue<String> ahead =
                new ArrayDeque<>(List.of("/plzen/proposals", "/zatec/proposals", "/novy-jicin/proposals"));
        Set<String> known = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            HttpResponse<String> page = DEMO.publicly(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body().strip())
                    .as(path)
                    .startsWith("<!DOCTYPE html>")
                    .endsWith("</html>");
            LINK.matcher(page.body())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> !NO_PAGE.matcher(link).matches())
                    .filter(known::add)
                    .forEach(ahead::add);
        }
        assertThat(known)
                .hasSizeGreaterThan(100)
                .contains("/plzen/surveys/" + RunningDemo.id("survey/spokojenost-bez-schodu-2024"));
    }
}
