package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.NoValue;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads what forms are filled from, as of the end of a day: what had happened by then, whenever it was recorded.
 *
 * <p>What the catalogue says is what it said at the end of the year, or, where it did not have the service yet, what it said
 * at first.
 */
final class FactReader {

    private static final String SERVICES = """
            SELECT m.monitoring_id, m.service_id, m.service_name, m.service_kind, m.organisation_id,
                p.name AS provider, p.ico, s.kind, s.entry, r.number AS registration, y.awarded, y.paid, y.returned
            FROM views.indicator_monitoring m
            LEFT JOIN LATERAL (
                SELECT name, ico FROM views.statistics_provider
                WHERE organisation_id = m.organisation_id AND happened_on <= :asOf
                ORDER BY happened_on <= :lastDay DESC, CASE WHEN happened_on <= :lastDay THEN -sequence ELSE sequence END
                LIMIT 1) p ON true
            LEFT JOIN LATERAL (
                SELECT kind, entry FROM views.statistics_service
                WHERE service_id = m.service_id AND happened_on <= :asOf
                ORDER BY happened_on <= :lastDay DESC, CASE WHEN happened_on <= :lastDay THEN -sequence ELSE sequence END
                LIMIT 1) s ON true
            LEFT JOIN LATERAL (
                SELECT number FROM (
                    SELECT DISTINCT ON (number) number, valid_from, valid_to FROM views.statistics_registration
                    WHERE service_id = m.service_id AND happened_on <= :asOf ORDER BY number, sequence DESC) n
                WHERE valid_from <= :lastDay AND (valid_to IS NULL OR valid_to >= :firstDay)
                ORDER BY valid_from DESC, number LIMIT 1) r ON true
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(c.awarded) FILTER (WHERE g.year = :year), 0) AS awarded,
                    coalesce(sum(c.paid) FILTER (WHERE c.happened_on BETWEEN :firstDay AND :lastDay), 0) AS paid,
                    coalesce(sum(c.returned) FILTER (WHERE c.happened_on BETWEEN :firstDay AND :lastDay), 0) AS returned
                FROM views.statistics_grant g JOIN views.statistics_money c USING (grant_id)
                WHERE g.service_id = m.service_id AND g.organisation_id = m.organisation_id AND c.happened_on <= :asOf) y
            WHERE m.municipality = :municipality AND m.year = :year AND m.opened_on <= :asOf
                AND m.service_kind = ANY (:serviceKinds::text[])
                AND (m.service_kind <> 'REGISTERED' OR cardinality(:actKinds::text[]) = 0
                    OR s.kind = ANY (:actKinds::text[]))
                AND (:organisation::uuid IS NULL OR m.organisation_id = :organisation::uuid)
                AND (:afterId::uuid IS NULL
                    OR (m.service_name COLLATE "cs-x-icu", m.monitoring_id) > (:afterName, :afterId::uuid))
            ORDER BY m.service_name COLLATE "cs-x-icu", m.monitoring_id LIMIT :limit
            """;

    private static final String FIGURES = """
            SELECT v.monitoring_id, v.indicator, v.value, v.no_value, v.missing, d.unit
            FROM (
                SELECT monitoring_id, max(sequence) AS sequence FROM views.indicator_year_value
                WHERE monitoring_id = ANY (:monitorings::uuid[]) AND computed_on <= :asOf GROUP BY monitoring_id) l
            JOIN views.indicator_year_value v USING (monitoring_id, sequence)
            JOIN views.indicator_definition d ON d.municipality = v.municipality AND d.code = v.indicator
                AND d.version = v.indicator_version
            """;

    private static final String COUNTED = """
            SELECT code, service_kinds, act_kinds FROM (
                SELECT DISTINCT ON (code) * FROM views.indicator_definition
                WHERE municipality = :municipality AND valid_from <= :year AND defined_on <= :asOf
                ORDER BY code, sequence DESC) d
            WHERE last_year IS NULL OR last_year >= :year
            """;

    /**
     * Where a part of the services begins.
     *
     * @param name service name of the last row of the part before, none for the first part
     * @param limit the most services wanted
     */
    record Part(@Nullable String name, @Nullable UUID id, int limit) {

        static final Part ALL = new Part(null, null, Integer.MAX_VALUE);
    }

    private final JdbcClient jdbc;

    FactReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The services of a form by name. */
    List<Facts> services(FormOfYear form, LocalDate asOf, @Nullable UUID organisation, Part part) {
        List<Facts> services = jdbc.sql(SERVICES)
                .param("municipality", form.municipality())
                .param("year", form.year())
                .param("firstDay", LocalDate.of(form.year(), 1, 1))
                .param("lastDay", LocalDate.of(form.year(), 12, 31))
                .param("asOf", asOf)
                .param("serviceKinds", array(form.serviceKinds()))
                .param("actKinds", array(form.actKinds()))
                .param("organisation", text(organisation))
                .param("afterName", part.name() == null ? "" : part.name())
                .param("afterId", text(part.id()))
                .param("limit", part.limit())
                .query(Row.as(FactReader::facts))
                .list();
        Map<UUID, Map<String, YearFigure>> figures =
                figures(services.stream().map(Facts::monitoringId).toList(), asOf);
        return services.stream()
                .map(service -> service.with(figures.getOrDefault(service.monitoringId(), Map.of())))
                .toList();
    }

    private Map<UUID, Map<String, YearFigure>> figures(List<UUID> monitorings, LocalDate asOf) {
        Map<UUID, Map<String, YearFigure>> figures = new HashMap<>();
        jdbc.sql(FIGURES)
                .param("monitorings", array(monitorings))
                .param("asOf", asOf)
                .query(row -> {
                    Row read = new Row(row);
                    figures.computeIfAbsent(read.id("monitoring_id"), _ -> new HashMap<>())
                            .put(read.text("indicator"), figure(read));
                });
        return figures;
    }

    Counted counted(FormOfYear form, LocalDate asOf) {
        Map<String, Counted.Kinds> kinds = new HashMap<>();
        jdbc.sql(COUNTED)
                .param("municipality", form.municipality())
                .param("year", form.year())
                .param("asOf", asOf)
                .query(row -> {
                    Row read = new Row(row);
                    kinds.put(
                            read.text("code"),
                            new Counted.Kinds(
                                    read.constants("service_kinds", ServiceKind.class), read.texts("act_kinds")));
                });
        return new Counted(kinds);
    }

    private static YearFigure figure(Row row) throws SQLException {
        return new YearFigure(
                row.text("unit"),
                row.decimalOrNull("value"),
                row.constantOrNull("no_value", NoValue.class),
                row.texts("missing"));
    }

    private static Facts facts(Row row) throws SQLException {
        String entry = row.textOrNull("entry");
        return new Facts(
                row.id("monitoring_id"),
                row.id("service_id"),
                row.text("service_name"),
                row.constant("service_kind", ServiceKind.class),
                row.id("organisation_id"),
                row.textOrNull("provider"),
                row.textOrNull("ico"),
                row.textOrNull("kind"),
                row.textOrNull("registration"),
                entry == null ? null : Json.value(entry, DescribedService.class),
                row.decimal("awarded"),
                row.decimal("paid"),
                row.decimal("returned"),
                Map.of());
    }

    /** Constants, codes and ids as the text of an array; none of them has a character that would have to be quoted. */
    private static String array(List<?> elements) {
        return "{" + String.join(",", elements.stream().map(String::valueOf).toList()) + "}";
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
