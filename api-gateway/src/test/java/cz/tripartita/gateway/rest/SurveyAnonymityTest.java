package cz.tripartita.gateway.rest;

import static cz.tripartita.gateway.rest.SurveyTown.path;
import static cz.tripartita.gateway.testing.RunningGateway.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.dispatch.ProjectionProgress;
import cz.tripartita.gateway.rest.Alignment.Item;
import cz.tripartita.gateway.testing.RunningGateway;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forty people answer differently, over the net, by the form of the public site and on paper, and nothing that is kept tells
 * which answer came with which token.
 */
class SurveyAnonymityTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final SurveyTown TOWN = new SurveyTown("tichov");
    private static final JdbcClient OWNER = JdbcClient.create(GATEWAY.database().owner());
    /** What the service logs meanwhile, of all that it could. */
    private static final class Captured extends AppenderBase<ILoggingEvent> {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage() + " " + event.getThrowableProxy() + " " + event.getMDCPropertyMap());
        }
    }

    private static List<Item> keptTokens(UUID survey) {
        return Alignment.items(OWNER, """
                e.key as value, e.ordinality as place from store.survey_token t,
                    jsonb_each_text(t.tokens) with ordinality e
                where t.survey_id = ? and e.value is not null""", survey);
    }

    private static List<Item> keptAnswers(UUID survey) {
        return Alignment.items(OWNER, """
                e.key as value, e.ordinality as place from store.survey_answer t,
                    jsonb_each_text(t.ballots) with ordinality e
                where t.survey_id = ?""", survey);
    }

    private static Traces elsewhere() {
        ProjectionProgress progress = GATEWAY.context().getBean(ProjectionProgress.class);
        assertThat(progress.awaitAll(progress.head(), Duration.ofSeconds(30))).isTrue();
        return new Traces(OWNER, List.of("store", "views"), "store.survey_token", "store.survey_answer");
    }

    @Test
    void noColumnTimeOrOrderIsSharedByATokenAndItsAnswer() {
        UUID survey = TOWN.survey(TODAY, TODAY.plusDays(3));
        List<String> tokens = new ArrayList<>(TOWN.tokens(survey, Crowd.PEOPLE));
        Collections.shuffle(tokens, new Random(7));
        Crowd crowd = new Crowd(tokens);
        Traces elsewhere = elsewhere();
        Map<String, String> before = elsewhere.digests();
        Captured captured = capture(() -> crowd.answer(TOWN, survey));

        List<Item> spent = keptTokens(survey);
        List<Item> given = keptAnswers(survey);
        assertThat(spent).extracting(Item::value).containsExactlyInAnyOrderElementsOf(crowd.truth.keySet());
        assertThat(given).extracting(Item::value).containsExactlyInAnyOrderElementsOf(crowd.truth.values());
        assertThat(Alignment.found(spent, given, crowd.truth)).isLessThan(Crowd.NOT_BY_CHANCE);
        assertThat(Traces.shared(OWNER, "store.survey_token", "store.survey_answer", survey))
                .containsExactlyInAnyOrder("survey_id", survey.toString(), "municipality", "tichov");
        assertThat(before).containsKeys("store.event", "store.first_answer", "views.survey");
        assertThat(writtenSince(before, elsewhere)).as("tables that changed").isEmpty();
        Set<String> secrets = crowd.secrets();
        assertThat(elsewhere.of(secrets)).isEmpty();
        assertThat(Traces.in(String.join("\n", captured.lines), secrets)).isEmpty();
        assertThat(Traces.in(told(survey), secrets)).isEmpty();
    }

    /** Beside the claims of the processors, which they extend every few seconds whatever happens. */
    private static Set<String> writtenSince(Map<String, String> before, Traces elsewhere) {
        Map<String, String> changed = elsewhere.digests();
        changed.entrySet().removeAll(before.entrySet());
        changed.remove("store.token");
        return changed.keySet();
    }

    /** What the analyst and the auditor are told of the survey. */
    private static String told(UUID survey) {
        String told = TOWN.get(Role.ANALYST, path(survey)).body()
                + TOWN.get(Role.AUDITOR, "/api/audit/streams/" + survey + "/history")
                        .body();
        assertThat(told).contains(survey.toString(), "TokensIssued");
        return told;
    }

    private static Captured capture(Runnable doing) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Logger own = (Logger) LoggerFactory.getLogger("cz.tripartita");
        Logger web = (Logger) LoggerFactory.getLogger("org.springframework.web");
        Captured captured = new Captured();
        captured.setContext(root.getLoggerContext());
        captured.start();
        root.addAppender(captured);
        own.setLevel(Level.TRACE);
        web.setLevel(Level.DEBUG);
        try {
            doing.run();
        } finally {
            own.setLevel(null);
            web.setLevel(null);
            root.detachAppender(captured);
        }
        assertThat(captured.lines)
                .as("what was logged")
                .anyMatch(line -> line.contains("/answers"))
                .anyMatch(line -> line.contains("/paper-answers"))
                .anyMatch(line -> line.contains("/tichov/surveys/"));
        return captured;
    }
}
