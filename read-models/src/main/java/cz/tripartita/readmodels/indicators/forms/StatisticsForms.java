package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.monitoring.events.FormDefinition;
import cz.tripartita.monitoring.events.Recipient;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which forms a municipality has and what they ask for in a year; always within one municipality. */
public final class StatisticsForms {

    private static final String LIST = "statistics-forms";

    private static final String LATEST = """
            SELECT f.form_id, f.code, v.version, v.valid_from, v.definition, v.defined_on, e.last_year, h.last_handed_over
            FROM views.statistics_form f
            JOIN LATERAL (
                SELECT version, sequence, valid_from, recipient, definition, defined_on
                FROM views.statistics_form_version WHERE form_id = f.form_id ORDER BY sequence DESC LIMIT 1) v ON true
            LEFT JOIN LATERAL (
                SELECT last_year FROM views.statistics_form_end
                WHERE form_id = f.form_id AND sequence > v.sequence ORDER BY sequence DESC LIMIT 1) e ON true
            LEFT JOIN LATERAL (
                SELECT max(year) AS last_handed_over FROM views.statistics_handover WHERE form_id = f.form_id) h ON true
            """;

    private static final String IN_FORCE = """
            SELECT f.form_id, f.municipality, f.code, v.version, v.valid_from, v.definition, v.defined_on
            FROM views.statistics_form f JOIN views.statistics_form_version v USING (form_id)
            WHERE f.municipality = :municipality AND f.code = :code AND v.valid_from <= :year AND v.defined_on <= :asOf
                AND NOT EXISTS (
                    SELECT 1 FROM views.statistics_form_end e
                    WHERE e.form_id = v.form_id AND e.sequence > v.sequence AND e.last_year < :year
                        AND e.given_up_on <= :asOf)
            ORDER BY v.sequence DESC LIMIT 1
            """;

    private final JdbcClient jdbc;

    public StatisticsForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Forms of a municipality by code.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<FormSummary> list(String municipality, @Nullable Recipient recipient, PageRequest page) {
        Conditions conditions = Conditions.of("f.municipality", municipality).and("v.recipient = ?", recipient);
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and("f.code > ?", cursor.key());
        }
        List<FormSummary> found = jdbc.sql(LATEST + conditions.sql() + " ORDER BY f.code LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(StatisticsForms::summary))
                .list();
        return Cursor.page(found, page, last -> new Cursor(LIST, last.formId().toString(), last.code()));
    }

    /**
     * The form in which the figures of a year are given out; nothing where none of that code is in force for the year.
     *
     * @param asOf only what was defined by the end of this day
     */
    public Optional<FormOfYear> find(String municipality, String code, int year, LocalDate asOf) {
        return jdbc.sql(IN_FORCE)
                .param("municipality", municipality)
                .param("code", code)
                .param("year", year)
                .param("asOf", asOf)
                .query(Row.as(row -> form(row, year)))
                .optional();
    }

    private static FormSummary summary(Row row) throws SQLException {
        FormDefinition definition = Json.value(row.text("definition"), FormDefinition.class);
        return new FormSummary(
                row.id("form_id"),
                row.text("code"),
                definition.recipient(),
                row.number("version"),
                row.number("valid_from"),
                row.numberOrNull("last_year"),
                definition.name(),
                definition.nameEn(),
                definition.ground(),
                definition.fields().size(),
                row.day("defined_on"),
                row.numberOrNull("last_handed_over"));
    }

    static FormOfYear form(Row row, int year) throws SQLException {
        FormDefinition definition = Json.value(row.text("definition"), FormDefinition.class);
        return new FormOfYear(
                row.id("form_id"),
                row.text("municipality"),
                row.text("code"),
                year,
                row.number("version"),
                row.number("valid_from"),
                row.day("defined_on"),
                definition.recipient(),
                definition.name(),
                definition.nameEn(),
                definition.ground(),
                definition.serviceKinds(),
                definition.actKinds(),
                definition.fields());
    }
}
