package cz.tripartita.readmodels.surveys;

import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.monitoring.events.SurveyResults;
import cz.tripartita.monitoring.events.SurveyTarget;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which surveys there are and what they came to; always within one municipality. */
public final class Surveys {

    private static final String LIST = "surveys";
    private static final String RESULTS = "survey-results";

    private final JdbcClient jdbc;

    public Surveys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Surveys of a municipality, those drawn up last first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<SurveySummary> list(String municipality, SurveyFilter filter, PageRequest page) {
        return list(conditions(municipality, filter), page);
    }

    /** Those of them that were opened and not called off. */
    public Page<SurveySummary> listPublic(String municipality, SurveyFilter filter, PageRequest page) {
        return list(conditions(municipality, filter).and("s.state IN ('OPEN', 'CLOSED')"), page);
    }

    private static Conditions conditions(String municipality, SurveyFilter filter) {
        return Conditions.of("s.municipality", municipality)
                .and("s.state = ?", filter.stage())
                .and("s.target = ?", filter.target())
                .and("extract(year FROM s.last_day) = ?", filter.year())
                .and(
                        "EXISTS (SELECT 1 FROM views.survey_service v WHERE v.survey_id = s.survey_id"
                                + " AND v.service_id = ?)",
                        filter.service());
    }

    private Page<SurveySummary> list(Conditions conditions, PageRequest page) {
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(s.drawn_up_on, s.survey_id) < (?, ?)",
                    Cursor.read(cursor.key(), LocalDate::parse),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<SurveySummary> found = jdbc.sql("SELECT s.* FROM views.survey s " + conditions.sql()
                        + " ORDER BY s.drawn_up_on DESC, s.survey_id DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Surveys::summary))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        LIST, last.surveyId().toString(), last.drawnUpOn().toString()));
    }

    /** The whole of one survey; nothing where the municipality has none of that id. */
    public Optional<SurveyView> find(String municipality, UUID surveyId) {
        return jdbc.sql("SELECT * FROM views.survey WHERE municipality = ? AND survey_id = ?")
                .params(municipality, surveyId)
                .query(Row.as(this::view))
                .optional();
    }

    /** The same where it was opened and not called off. */
    public Optional<SurveyView> findPublic(String municipality, UUID surveyId) {
        return find(municipality, surveyId)
                .filter(view -> view.survey().stage() == SurveyStage.OPEN
                        || view.survey().stage() == SurveyStage.CLOSED);
    }

    /**
     * The published tables of a survey, cell by cell.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<ResultRow> results(String municipality, UUID surveyId, PageRequest page) {
        Conditions conditions = Conditions.of("municipality", municipality).and("survey_id = ?", surveyId);
        Cursor cursor = Cursor.of(RESULTS, page);
        if (cursor != null) {
            conditions.and("ordinal > ?", Cursor.read(cursor.id(), Integer::valueOf));
        }
        List<ResultRow> found = jdbc.sql(
                        "SELECT * FROM views.survey_result " + conditions.sql() + " ORDER BY ordinal LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Surveys::result))
                .list();
        return Cursor.page(found, page, last -> new Cursor(RESULTS, Integer.toString(last.ordinal()), ""));
    }

    private SurveyView view(Row row) throws SQLException {
        SurveyDrawnUp drawnUp = Json.value(row.text("drawn_up"), SurveyDrawnUp.class);
        String results = row.textOrNull("results");
        return new SurveyView(
                summary(row),
                drawnUp.services(),
                drawnUp.questions(),
                results == null ? null : Json.value(results, SurveyResults.class),
                jdbc.sql("SELECT * FROM views.survey_summary WHERE survey_id = ? ORDER BY question")
                        .param(row.id("survey_id"))
                        .query(Row.as(told -> new SummaryView(
                                told.text("question"),
                                told.text("summary"),
                                told.textOrNull("summary_en"),
                                told.day("published_on"))))
                        .list());
    }

    private static SurveySummary summary(Row row) throws SQLException {
        return new SurveySummary(
                row.id("survey_id"),
                row.text("municipality"),
                row.text("title"),
                row.text("title_en"),
                row.constant("target", SurveyTarget.class),
                row.id("questionnaire_id"),
                row.number("questionnaire_version"),
                row.constant("state", SurveyStage.class),
                row.day("drawn_up_on"),
                row.dayOrNull("first_day"),
                row.dayOrNull("last_day"),
                row.number("tokens"),
                row.dayOrNull("closed_on"),
                row.textOrNull("cancel_reason"),
                row.numberOrNull("answers"),
                row.decimalOrNull("satisfaction"),
                row.version("version"));
    }

    private static ResultRow result(Row row) throws SQLException {
        return new ResultRow(
                row.number("ordinal"),
                row.text("question"),
                row.textOrNull("option"),
                row.textOrNull("breakdown"),
                row.textOrNull("part"),
                row.textOrNull("value"),
                row.numberOrNull("count"),
                row.decimalOrNull("percent"),
                row.decimalOrNull("low"),
                row.decimalOrNull("high"));
    }
}
