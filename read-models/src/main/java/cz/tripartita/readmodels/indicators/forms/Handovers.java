package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.monitoring.events.FormCell;
import cz.tripartita.monitoring.events.FormRow;
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
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers what was handed over to recipients, and in what it differs from the figures of today; always within one
 * municipality.
 */
public final class Handovers {

    private static final String LIST = "form-handovers";
    private static final String CONTENT = "handed-over-services";
    private static final String DIFFERENCES = "form-differences";

    private static final String HANDOVERS = """
            SELECT h.*, f.code FROM views.statistics_handover h JOIN views.statistics_form f USING (form_id)
            """;

    private static final String FORM = """
            SELECT f.form_id, f.municipality, f.code, v.version, v.valid_from, v.definition, v.defined_on
            FROM views.statistics_handover h JOIN views.statistics_form f USING (form_id)
            JOIN views.statistics_form_version v ON v.form_id = h.form_id AND v.version = h.version
            WHERE h.municipality = ? AND f.code = ? AND h.year = ? AND h.handover_id = ?
            """;

    private final JdbcClient jdbc;
    private final FormServices services;

    public Handovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
        services = new FormServices(jdbc);
    }

    /**
     * What was handed over of a form and year, the latest first.
     *
     * @param today the day with whose figures it is compared
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<HandoverSummary> list(String municipality, String code, int year, LocalDate today, PageRequest page) {
        Conditions conditions = Conditions.of("h.municipality", municipality)
                .and("f.code = ?", code)
                .and("h.year = ?", year);
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and("h.sequence < ?", Cursor.read(cursor.key(), Long::valueOf));
        }
        List<Found> found = jdbc.sql(HANDOVERS + conditions.sql() + " ORDER BY h.sequence DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Handovers::found))
                .list();
        Page<Found> part = Cursor.page(
                found,
                page,
                last -> new Cursor(LIST, last.summary.handoverId().toString(), Long.toString(last.sequence)));
        return new Page<>(
                part.items().stream()
                        .map(one -> compared(municipality, one.summary, today))
                        .toList(),
                part.next());
    }

    private record Found(HandoverSummary summary, long sequence) {}

    private HandoverSummary compared(String municipality, HandoverSummary found, LocalDate today) {
        FormOfYear form = form(municipality, found.code(), found.year(), found.handoverId())
                .orElseThrow();
        int differences = differences(form, found.handoverId(), today).size();
        return new HandoverSummary(
                found.handoverId(),
                found.code(),
                found.recipient(),
                found.year(),
                found.version(),
                found.asOf(),
                found.handedOverOn(),
                found.services(),
                found.complete(),
                found.sha256(),
                found.note(),
                differences);
    }

    /** The form in the version in which something was handed over; nothing where the municipality did not. */
    public Optional<FormOfYear> form(String municipality, String code, int year, UUID handoverId) {
        return jdbc.sql(FORM)
                .params(municipality, code, year, handoverId)
                .query(Row.as(row -> StatisticsForms.form(row, year)))
                .optional();
    }

    /**
     * What the recipient got, row by row.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<FormRow> services(String municipality, UUID handoverId, PageRequest page) {
        Conditions conditions = Conditions.of("municipality", municipality).and("handover_id = ?", handoverId);
        Cursor cursor = Cursor.of(CONTENT, page);
        int before = cursor == null ? 0 : Cursor.read(cursor.key(), Integer::valueOf);
        conditions.and("ordinal >= ?", before);
        List<FormRow> found = jdbc.sql(
                        "SELECT * FROM views.statistics_handed_row " + conditions.sql() + " ORDER BY ordinal LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Handovers::row))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(CONTENT, last.monitoringId().toString(), Integer.toString(before + page.limit())));
    }

    /**
     * In what something that was handed over differs from the figures of a day, field by field.
     *
     * @param handedOver the form in the version in which it was handed over
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<FieldDifference> differences(
            FormOfYear handedOver, UUID handoverId, LocalDate today, PageRequest page) {
        Cursor cursor = Cursor.of(DIFFERENCES, page);
        int before = cursor == null ? 0 : Cursor.read(cursor.key(), Integer::valueOf);
        List<FieldDifference> rest = differences(handedOver, handoverId, today).stream()
                .skip(before)
                .limit(page.limit() + 1L)
                .toList();
        String next = Integer.toString(before + page.limit());
        return Cursor.page(rest, page, _ -> new Cursor(DIFFERENCES, handoverId.toString(), next));
    }

    private List<FieldDifference> differences(FormOfYear handedOver, UUID handoverId, LocalDate today) {
        return Differences.between(all(handedOver.municipality(), handoverId), services.all(handedOver, today));
    }

    private List<FormRow> all(String municipality, UUID handoverId) {
        return jdbc.sql("SELECT * FROM views.statistics_handed_row WHERE municipality = ? AND handover_id = ?"
                        + " ORDER BY ordinal")
                .params(municipality, handoverId)
                .query(Row.as(Handovers::row))
                .list();
    }

    private static FormRow row(Row row) throws SQLException {
        return new FormRow(
                row.id("monitoring_id"),
                row.id("service_id"),
                row.text("service_name"),
                row.id("organisation_id"),
                Json.list(row.text("cells"), FormCell.class));
    }

    private static Found found(Row row) throws SQLException {
        return new Found(
                new HandoverSummary(
                        row.id("handover_id"),
                        row.text("code"),
                        row.constant("recipient", Recipient.class),
                        row.number("year"),
                        row.number("version"),
                        row.day("as_of"),
                        row.day("handed_over_on"),
                        row.number("services"),
                        row.flag("complete"),
                        row.text("sha256"),
                        row.textOrNull("note"),
                        0),
                row.version("sequence"));
    }
}
