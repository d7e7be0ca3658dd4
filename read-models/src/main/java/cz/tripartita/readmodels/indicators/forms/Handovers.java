package cz.tripartita.readmodels.indicators.forms;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cz.tripartita.monitoring.events.FormCell;
import cz.tripartita.monitoring.events.FormRow;
import cz.tripartita.monitoring.events.Recipient;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            SELECT h.*, f.code, v.valid_from, v.definition, v.defined_on
            FROM views.statistics_handover h JOIN views.statistics_form f USING (form_id)
            JOIN views.statistics_form_version v ON v.form_id = h.form_id AND v.version = h.version
            """;

    private static final String ROWS = """
            SELECT * FROM views.statistics_handed_row WHERE municipality = ? AND handover_id = ANY (?::uuid[])
            ORDER BY handover_id, ordinal
            """;

    /** Something handed over, with the form in the version of it. */
    private record Found(HandoverSummary summary, FormOfYear form, long sequence) {

        UUID id() {
            return summary.handoverId();
        }
    }

    private record Owned(UUID handoverId, FormRow row) {}

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
        Page<Found> part =
                Cursor.page(found, page, last -> new Cursor(LIST, last.id().toString(), Long.toString(last.sequence)));
        return new Page<>(compared(municipality, part.items(), today), part.next());
    }

    /** The figures of the day are those of each version of the form, however often it was handed over. */
    private List<HandoverSummary> compared(String municipality, List<Found> found, LocalDate today) {
        Map<UUID, List<FormRow>> handedOver =
                rows(municipality, found.stream().map(Found::id).toList());
        Map<Integer, List<FormRow>> now = new HashMap<>();
        return found.stream()
                .map(one -> one.summary.with(Differences.between(
                                handedOver.getOrDefault(one.id(), List.of()),
                                now.computeIfAbsent(one.form.version(), _ -> services.all(one.form, today)))
                        .size()))
                .toList();
    }

    /** The form in the version in which something was handed over; nothing where the municipality did not. */
    public Optional<FormOfYear> form(String municipality, String code, int year, UUID handoverId) {
        return jdbc.sql(HANDOVERS + "WHERE h.municipality = ? AND f.code = ? AND h.year = ? AND h.handover_id = ?")
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
        List<FormRow> then =
                rows(handedOver.municipality(), List.of(handoverId)).getOrDefault(handoverId, List.of());
        List<FieldDifference> rest = Differences.between(then, services.all(handedOver, today)).stream()
                .skip(before)
                .limit(page.limit() + 1L)
                .toList();
        String next = Integer.toString(before + page.limit());
        return Cursor.page(rest, page, _ -> new Cursor(DIFFERENCES, handoverId.toString(), next));
    }

    private Map<UUID, List<FormRow>> rows(String municipality, List<UUID> handovers) {
        return jdbc
                .sql(ROWS)
                .params(Parameters.of(municipality, handovers))
                .query(Row.as(row -> new Owned(row.id("handover_id"), row(row))))
                .list()
                .stream()
                .collect(groupingBy(Owned::handoverId, mapping(Owned::row, toList())));
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
                StatisticsForms.form(row, row.number("year")),
                row.version("sequence"));
    }
}
