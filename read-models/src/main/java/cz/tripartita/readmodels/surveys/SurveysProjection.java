package cz.tripartita.readmodels.surveys;

import cz.tripartita.monitoring.events.QuestionnaireEvent;
import cz.tripartita.monitoring.events.QuestionnaireEvent.QuestionnaireIssued;
import cz.tripartita.monitoring.events.SurveyEvent;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps questionnaires and surveys. */
@ProcessingGroup(SurveysProjection.GROUP)
public final class SurveysProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.surveys";

    private final JdbcClient jdbc;
    private final SurveyRows surveys;

    public SurveysProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
        surveys = new SurveyRows(jdbc);
    }

    @EventHandler
    void on(QuestionnaireEvent event, @SequenceNumber long sequence, MetaData metaData) {
        switch (event) {
            case QuestionnaireIssued issued -> issued(issued, sequence, Circumstances.of(metaData));
        }
    }

    private void issued(QuestionnaireIssued event, long sequence, Circumstances circumstances) {
        jdbc.sql("INSERT INTO views.survey_questionnaire VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?)")
                .params(Parameters.of(
                        event.questionnaireId(),
                        event.version(),
                        event.municipality(),
                        event.title(),
                        event.titleEn(),
                        Json.of(event.questions()),
                        circumstances.happenedOn(),
                        sequence))
                .update();
    }

    @EventHandler
    void on(SurveyEvent event, @SequenceNumber long version, MetaData metaData) {
        Circumstances circumstances = Circumstances.of(metaData);
        switch (event) {
            case SurveyEvent.SurveyDrawnUp drawnUp -> surveys.drawnUp(drawnUp, circumstances);
            case SurveyEvent.SurveyOpened opened -> surveys.opened(opened);
            case SurveyEvent.TokensIssued issued -> surveys.issued(issued);
            case SurveyEvent.SurveyCancelled cancelled -> surveys.cancelled(cancelled);
            case SurveyEvent.SurveyClosed closed -> surveys.closed(closed, circumstances);
            case SurveyEvent.SummaryPublished published -> surveys.summedUp(published, circumstances);
        }
        surveys.version(event.surveyId(), version);
    }

    @ResetHandler
    void reset() {
        surveys.clear();
        jdbc.sql("DELETE FROM views.survey_questionnaire").update();
    }
}
