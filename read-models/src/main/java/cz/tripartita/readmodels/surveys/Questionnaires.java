package cz.tripartita.readmodels.surveys;

import cz.tripartita.monitoring.events.Question;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what is asked in surveys; always within one municipality. */
public final class Questionnaires {

    private static final String LIST = "questionnaires";

    private final JdbcClient jdbc;

    public Questionnaires(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest version of each questionnaire.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<QuestionnaireView> list(String municipality, PageRequest page) {
        Conditions conditions = Conditions.of("q.municipality", municipality)
                .and("NOT EXISTS (SELECT 1 FROM views.survey_questionnaire l WHERE"
                        + " l.questionnaire_id = q.questionnaire_id AND l.version > q.version)");
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and("q.questionnaire_id > ?", Cursor.read(cursor.id(), UUID::fromString));
        }
        List<QuestionnaireView> found = jdbc.sql("SELECT * FROM views.survey_questionnaire q " + conditions.sql()
                        + " ORDER BY q.questionnaire_id LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Questionnaires::view))
                .list();
        return Cursor.page(
                found, page, last -> new Cursor(LIST, last.questionnaireId().toString(), ""));
    }

    /**
     * One version of a questionnaire; nothing where the municipality has none of that id.
     *
     * @param version the latest one where none is given
     */
    public Optional<QuestionnaireView> find(String municipality, UUID questionnaireId, @Nullable Integer version) {
        Conditions conditions = Conditions.of("municipality", municipality)
                .and("questionnaire_id = ?", questionnaireId)
                .and("version = ?", version);
        return jdbc.sql("SELECT * FROM views.survey_questionnaire " + conditions.sql()
                        + " ORDER BY version DESC LIMIT 1")
                .params(conditions.parameters())
                .query(Row.as(Questionnaires::view))
                .optional();
    }

    private static QuestionnaireView view(Row row) throws SQLException {
        return new QuestionnaireView(
                row.id("questionnaire_id"),
                row.text("municipality"),
                row.number("version"),
                row.text("title"),
                row.text("title_en"),
                Json.list(row.text("questions"), Question.class),
                row.day("issued_on"),
                row.version("sequence"));
    }
}
