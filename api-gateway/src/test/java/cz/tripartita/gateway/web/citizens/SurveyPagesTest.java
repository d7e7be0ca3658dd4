package cz.tripartita.gateway.web.citizens;

import static cz.tripartita.gateway.rest.SurveyTown.submit;
import static cz.tripartita.gateway.testing.RunningGateway.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.rest.SurveyTown;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Surveys on the public site: a citizen finds one, types the token and answers. */
class SurveyPagesTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final SurveyTown TOWN = new SurveyTown("lavickov");
    private static final UUID ASSISTANCE = TOWN.catalogue.list("Asistence <Doma>", "39");
    private static final UUID TAXI = TOWN.catalogue.list("Taxík", null);
    private static final UUID SURVEY = TOWN.survey(TODAY, TODAY.plusDays(9), ASSISTANCE, TAXI);
    private static final List<String> TOKENS = TOWN.tokens(SURVEY, 5);
    private static final String PAGE = "/lavickov/surveys/" + SURVEY;

    private static String page(String path) {
        Reply reply = TOWN.browse(path, "Accept", "text/html", "Accept-Language", "cs");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return safe(reply.body());
    }

    private static String safe(String html) {
        return assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("??")
                .doesNotContainPattern("<script|<style|\\sstyle=|\\son[a-z]+=")
                .actual();
    }

    private static String kept(String column) {
        return JdbcClient.create(GATEWAY.database().owner())
                .sql("select " + column + " from store.survey_answer where survey_id = ?")
                .param(SURVEY)
                .query(String.class)
                .single();
    }

    @Test
    void areListedWithWhatIsOpen() {
        assertThat(page("/lavickov/services")).contains("href=\"/lavickov/surveys\"");
        assertThat(page("/lavickov/surveys")).contains("href=\"" + PAGE + "\"", "odpovídat lze do", "Spokojenost");
        assertThat(page("/lavickov/surveys?lang=en")).contains("Satisfaction surveys", "open until");
    }

    @Test
    void askEveryQuestionInBothLanguages() {
        assertThat(page(PAGE))
                .contains(
                        "Odpovídáte anonymně",
                        "method=\"post\"",
                        "action=\"" + PAGE + "\"",
                        "Kterou službu používáte?",
                        "Asistence &lt;Doma&gt;",
                        "Jak jste spokojeni s &lt;personálem&gt;?",
                        "name=\"answer.staff\" value=\"5\"",
                        "type=\"checkbox\" name=\"answer.needs\" value=\"ride\"",
                        "<textarea id=\"answer.words\"");
        assertThat(page(PAGE + "?lang=en"))
                .contains("How satisfied are you with the staff?", "a talk", "action=\"" + PAGE + "?lang=en\"");
        assertThat(page(PAGE + "/paper"))
                .contains("class=\"box\"", "Co vám chybí?")
                .doesNotContain("<form");
    }

    @Test
    void takeAnAnswerAndThank() {
        Reply sent = submit(
                PAGE + "?lang=en",
                "token",
                TOKENS.get(0),
                "answer.service",
                TAXI.toString(),
                "answer.staff",
                "4",
                "answer.respect",
                "",
                "answer.needs",
                "talk",
                "answer.needs",
                "ride",
                "answer.words",
                "První řádek\r\ndruhý & třetí");

        assertThat(sent.status()).as(sent.body()).isEqualTo(302);
        assertThat(sent.header("Location")).endsWith(PAGE + "/thanks?lang=en").doesNotContain(TOKENS.get(0));
        assertThat(page(PAGE + "/thanks?lang=en")).contains("Thank you for your answer");
        assertThat(kept("ballots")).contains("needs=ride+talk;service=" + TAXI + ";staff=4");
        assertThat(kept("texts")).contains("První řádek\\ndruhý & třetí");
    }

    @Test
    void giveBackWhatWasTypedWithWhatIsWrong() {
        Reply unknown = submit(PAGE, "token", "ABCDE <b>", "answer.staff", "2", "answer.words", "Nic <než> pravdu");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(safe(unknown.body()))
                .contains(
                        "Takový kód pro toto šetření vydán nebyl",
                        "value=\"ABCDE &lt;b&gt;\"",
                        "Nic &lt;než&gt; pravdu")
                .containsPattern("value=\"2\"\\s+checked");

        Reply faulty = submit(PAGE, "token", TOKENS.get(1), "answer.staff", "9", "answer.nothing", "1");
        assertThat(faulty.status()).isEqualTo(400);
        assertThat(safe(faulty.body())).contains("Takto odpovědět nelze", "Nic se zatím neuložilo");
        assertThat(submit(PAGE, "token", TOKENS.get(1), "answer.staff", "1").status())
                .isEqualTo(302);
        assertThat(submit(PAGE, "token", TOKENS.get(1), "answer.staff", "5").status())
                .isEqualTo(302);
        assertThat(kept("ballots")).contains("\"staff=1\": 1").doesNotContain("\"staff=5\"");
    }

    /** Of six people one is not told apart: neither by the one who was not content, nor by the service of one. */
    @Test
    void showAllTheRestWhereATableIsWithheld() {
        UUID closed = TOWN.survey(TODAY.minusDays(3), TODAY.minusDays(1), ASSISTANCE, TAXI);
        List<String> tokens = TOWN.tokens(closed, 6);
        for (int i = 0; i < 6; i++) {
            String answers = """
                    {"service": "%s", "staff": %d, "respect": true, "needs": ["ride"], "words": "Nic"}
                    """.formatted(i == 0 ? TAXI : ASSISTANCE, i == 0 ? 1 : 5);
            assertThat(TOWN.type(closed, tokens.get(i), answers).status()).isEqualTo(204);
        }
        TOWN.post(Role.ANALYST, SurveyTown.path(closed) + "/closing", 200, "");

        assertThat(page("/lavickov/surveys/" + closed))
                .contains("Jak jste spokojeni", "neukazuje", "Je s vámi jednáno s úctou?", "Co nám chcete říct?")
                .endsWith("</html>\n");
        assertThat(page("/lavickov/surveys/" + closed + "?lang=en"))
                .contains("not shown", "Are you treated with respect?", "6")
                .endsWith("</html>\n");
    }

    @Test
    void areNotThereForWhatIsNot() {
        UUID later = TOWN.survey(TODAY.plusDays(5), TODAY.plusDays(9), ASSISTANCE);
        TOWN.tokens(later, 1);

        assertThat(page("/lavickov/surveys/" + later))
                .contains("Výsledky zatím nejsou")
                .doesNotContain("<form");
        assertThat(submit("/lavickov/surveys/" + later, "token", TOKENS.get(2)).status())
                .isEqualTo(404);
        assertThat(submit("/lavickov/surveys/" + UUID.randomUUID(), "token", TOKENS.get(2))
                        .status())
                .isEqualTo(404);
        assertThat(submit("/jinde/surveys/" + SURVEY, "token", TOKENS.get(2)).status())
                .isEqualTo(404);
        for (String path : List.of(
                "/lavickov/surveys/none", "/jinde/surveys", "/lavickov/surveys/" + UUID.randomUUID() + "/paper")) {
            assertThat(TOWN.browse(path, "Accept", "text/html").status())
                    .as(path)
                    .isEqualTo(404);
        }
    }
}
