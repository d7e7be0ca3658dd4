package cz.tripartita.gateway.web.citizens;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.CatalogueTown;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue on the public site. */
class ServicePagesTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final CatalogueTown TOWN = new CatalogueTown(GATEWAY, "seznamov");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("<h2><a [^>]*>([^<]+)</a></h2>");

    private static UUID service;

    @BeforeAll
    static void list() {
        service = TOWN.list("Osobní asistence <Doma>", "39");
        for (int number = 10; number < 35; number++) {
            TOWN.list("Chvála & práce " + number, "67");
        }
        assertThat(TOWN.get(Role.MEMBER, "/api/planning/services").status()).isEqualTo(200);
    }

    private static String page(String path) {
        Reply reply = TOWN.browse(path, "text/html");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body())
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("??")
                .doesNotContainPattern("<script|<style|\\sstyle=|\\son[a-z]+=");
        return reply.body();
    }

    private static List<String> names(String html) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(html);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    @Test
    void showAServiceWithItsContacts() {
        String czech = page("/seznamov/services/" + service);
        assertThat(czech)
                .contains(
                        "Osobní asistence &lt;Doma&gt;",
                        "osobní asistence (§\u00a039)",
                        "Registrovaná sociální služba",
                        "terénní",
                        "Senioři",
                        "12 klientů",
                        "mailto:doma@sluzby.example",
                        "href=\"https://sluzby.example/doma\"",
                        "30100 Plzeň",
                        "IČO 12345679")
                .doesNotContain("neověřeno");
        assertThat(page("/seznamov/services/" + service + "?lang=en"))
                .contains("personal assistance (§\u00a039)", "12 clients", "non-governmental");
    }

    @Test
    void areReachedFromEveryPageAndListedInBothLanguages() {
        assertThat(page("/seznamov/groups")).contains("href=\"/seznamov/services\"");
        assertThat(page("/seznamov/services?lang=en"))
                .contains("Catalogue of services", "social therapeutic workshops (§\u00a067)", "<html lang=\"en\"");
    }

    @Test
    void keepTheSearchAndTheLanguageFromPageToPage() {
        String first =
                page("/seznamov/services?lang=en&text=Chv%C3%A1la+%26+pr%C3%A1ce&kind=67&form=FIELD&area=seniors");
        Matcher next = NEXT.matcher(first);
        assertThat(names(first)).hasSize(20).first().isEqualTo("Chvála &amp; práce 10");
        assertThat(next.find()).isTrue();
        String second = page(next.group(1).replace("&amp;", "&"));
        assertThat(names(second)).hasSize(5).last().isEqualTo("Chvála &amp; práce 34");
        assertThat(second)
                .contains("<html lang=\"en\"", "value=\"Chvála &amp; práce\"", "<option value=\"67\" selected=")
                .contains("text=Chv%C3%A1la%20%26%20pr%C3%A1ce");
    }

    @Test
    void findWordsWithoutDiacritics() {
        assertThat(names(page("/seznamov/services?text=asistence+OSOBNI+slunecnice")))
                .containsExactly("Osobní asistence &lt;Doma&gt;");
        assertThat(page("/seznamov/services?text=drak")).contains("Hledání neodpovídá žádná služba");
        assertThat(page("/seznamov/services?text=%25&form=nonsense&kind=&area="))
                .contains("Chvála");
    }

    @Test
    void areNotThereForWhatIsNot() {
        for (String path : List.of(
                "/seznamov/services/" + UUID.randomUUID(),
                "/nikde/services",
                "/nikde/services/" + service,
                "/seznamov/services/none")) {
            assertThat(TOWN.browse(path, "text/html").status()).as(path).isEqualTo(404);
        }
        assertThat(TOWN.browse("/seznamov/services?after=bm90", "text/html").status())
                .isEqualTo(400);
    }
}
