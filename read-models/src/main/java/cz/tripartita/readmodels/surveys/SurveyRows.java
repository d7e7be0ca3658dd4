package cz.tripartita.readmodels.surveys;

import cz.tripartita.monitoring.events.ServiceSatisfaction;
import cz.tripartita.monitoring.events.SurveyEvent.SummaryPublished;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyCancelled;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyClosed;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyOpened;
import cz.tripartita.monitoring.events.SurveyEvent.TokensIssued;
import cz.tripartita.monitoring.events.SurveyResults;
import cz.tripartita.monitoring.events.SurveyedService;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes surveys and what everybody may know of them. */
final class SurveyRows {

    private static final String DRAW_UP = """
            INSERT INTO views.survey (survey_id, municipality, title, title_en, target, questionnaire_id,
                questionnaire_version, drawn_up, state, drawn_up_on, tokens, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, 'DRAWN_UP', ?, 0, 0)
            """;

    private static final String CLOSE = """
            UPDATE views.survey SET state = 'CLOSED', closed_on = ?, answers = ?, satisfaction = ?, results = ?::jsonb
            WHERE survey_id = ?
            """;

    private static final String SUM_UP = """
            INSERT INTO views.survey_summary VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (survey_id, question) DO UPDATE SET summary = excluded.summary,
                summary_en = excluded.summary_en, published_on = excluded.published_on
            """;

    private final JdbcClient jdbc;
    private final ResultRows results;

    SurveyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        results = new ResultRows(jdbc);
    }

    void drawnUp(SurveyDrawnUp event, Circumstances circumstances) {
        jdbc.sql(DRAW_UP)
                .params(Parameters.of(
                        event.surveyId(),
                        event.municipality(),
                        event.title(),
                        event.titleEn(),
                        event.target(),
                        event.questionnaireId(),
                        event.questionnaireVersion(),
                        Json.ofValue(event),
                        circumstances.happenedOn()))
                .update();
        for (SurveyedService service : event.services()) {
            jdbc.sql("INSERT INTO views.survey_service VALUES (?, ?, ?, ?, ?, ?, ?, NULL, NULL)")
                    .params(Parameters.of(
                            event.surveyId(),
                            service.serviceId(),
                            event.municipality(),
                            service.name(),
                            service.organisationId(),
                            service.category(),
                            service.kind()))
                    .update();
        }
    }

    void opened(SurveyOpened event) {
        jdbc.sql("UPDATE views.survey SET state = 'OPEN', first_day = ?, last_day = ? WHERE survey_id = ?")
                .params(Parameters.of(event.firstDay(), event.lastDay(), event.surveyId()))
                .update();
    }

    void issued(TokensIssued event) {
        jdbc.sql("UPDATE views.survey SET tokens = tokens + ? WHERE survey_id = ?")
                .params(Parameters.of(event.count(), event.surveyId()))
                .update();
    }

    void cancelled(SurveyCancelled event) {
        jdbc.sql("UPDATE views.survey SET state = 'CANCELLED', cancel_reason = ? WHERE survey_id = ?")
                .params(Parameters.of(event.reason(), event.surveyId()))
                .update();
    }

    void closed(SurveyClosed event, Circumstances circumstances) {
        SurveyResults known = event.results();
        jdbc.sql(CLOSE)
                .params(Parameters.of(
                        circumstances.happenedOn(),
                        known.answers(),
                        known.satisfaction(),
                        Json.ofValue(known),
                        event.surveyId()))
                .update();
        for (ServiceSatisfaction service : known.services()) {
            jdbc.sql("UPDATE views.survey_service SET satisfaction = ?, questions = ?"
                            + " WHERE survey_id = ? AND service_id = ?")
                    .params(Parameters.of(
                            service.satisfaction(), service.questions(), event.surveyId(), service.serviceId()))
                    .update();
        }
        results.write(event.surveyId(), circumstances.municipality(), known);
    }

    void summedUp(SummaryPublished event, Circumstances circumstances) {
        jdbc.sql(SUM_UP)
                .params(Parameters.of(
                        event.surveyId(),
                        event.question(),
                        circumstances.municipality(),
                        event.summary(),
                        event.summaryEn(),
                        circumstances.happenedOn()))
                .update();
    }

    void version(UUID surveyId, long version) {
        jdbc.sql("UPDATE views.survey SET version = ? WHERE survey_id = ?")
                .params(Parameters.of(version, surveyId))
                .update();
    }

    void clear() {
        results.clear();
        jdbc.sql("DELETE FROM views.survey_summary").update();
        jdbc.sql("DELETE FROM views.survey_service").update();
        jdbc.sql("DELETE FROM views.survey").update();
    }
}
