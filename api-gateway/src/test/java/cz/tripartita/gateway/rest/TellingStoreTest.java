package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.rest.Alignment.Item;
import cz.tripartita.gateway.store.SurveyToken;
import cz.tripartita.gateway.testing.RunningGateway;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever looks for traces of surveys finds them where they are. */
class TellingStoreTest {

    private static final JdbcClient OWNER =
            JdbcClient.create(RunningGateway.ofThisJvm().database().owner());

    /** Tables that an answer and a token each get a row of, with the request, and a log. */
    @Test
    void findsWhatAStoreTellsThatKeepsARowForEachAnswer() {
        UUID survey = UUID.randomUUID();
        List<String> tokens = SurveyToken.fresh(Crowd.PEOPLE).stream()
                .map(SurveyToken::grouped)
                .toList();
        Crowd crowd = new Crowd(tokens);
        OWNER.sql("create schema naive").update();
        try {
            OWNER.sql("create table naive.token (survey_id uuid, digest text, request text)")
                    .update();
            OWNER.sql("create table naive.answer (survey_id uuid, ballot text, request text)")
                    .update();
            OWNER.sql("create table naive.log (line text)").update();
            Traces everywhere = new Traces(OWNER, List.of("naive"));
            Map<String, String> before = everywhere.digests();
            for (int person = 0; person < Crowd.PEOPLE; person++) {
                OWNER.sql(
                                "with spent as (insert into naive.token values (?, ?, ?)) insert into naive.answer values (?, ?, ?)")
                        .params(
                                survey,
                                crowd.digest(person),
                                "request-" + person,
                                survey,
                                Crowd.boxed(person),
                                "request-" + person)
                        .update();
            }
            OWNER.sql("insert into naive.log values (?)")
                    .param("POST token=" + tokens.getFirst())
                    .update();

            List<Item> spent = Alignment.items(OWNER, "digest as value, 0 as place from naive.token t");
            List<Item> given = Alignment.items(OWNER, "ballot as value, 0 as place from naive.answer t");
            assertThat(Alignment.found(spent, given, crowd.truth)).isEqualTo(Crowd.PEOPLE);
            List<Item> shuffled = given.stream()
                    .map(item -> new Item(item.value(), item.value().hashCode(), 7, 0))
                    .toList();
            assertThat(Alignment.found(spent, shuffled, crowd.truth)).isLessThan(Crowd.NOT_BY_CHANCE);
            assertThat(Traces.shared(OWNER, "naive.token", "naive.answer", survey))
                    .contains("request-0", "request-39");
            assertThat(everywhere.tables()).containsExactly("naive.answer", "naive.log", "naive.token");
            assertThat(everywhere.digests().entrySet()).doesNotContainAnyElementsOf(before.entrySet());
            assertThat(everywhere.of(crowd.secrets()))
                    .hasSize(2 * Crowd.PEOPLE + 1)
                    .contains("naive.log " + tokens.getFirst(), "naive.answer " + Crowd.boxed(7));
        } finally {
            OWNER.sql("drop schema naive cascade").update();
        }
    }
}
