package cz.tripartita.readmodels.effectiveness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cz.tripartita.monitoring.events.ComparedValue;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.IndicatorQuartiles;
import cz.tripartita.monitoring.events.ReportSource;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one version of a comparison. */
final class ComparisonReader {

    private static final String SERVICES = """
            SELECT c.*, e.evaluation_id, e.service_name, o.name AS organisation FROM views.effectiveness_compared c
            JOIN views.effectiveness_evaluation e USING (monitoring_id)
            JOIN views.effectiveness_organisation o ON o.organisation_id = c.organisation_id
            WHERE c.comparison_id = ? AND c.version = ? ORDER BY c.monitoring_id
            """;

    private record Owned(UUID monitoringId, ComparedValue value) {}

    private final JdbcClient jdbc;

    ComparisonReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ComparisonView> view(ComparisonSummary comparison, @Nullable Integer wanted) {
        Integer version = wanted == null ? comparison.version() : wanted;
        UUID id = comparison.comparisonId();
        return version == null
                ? Optional.empty()
                : jdbc.sql("SELECT * FROM views.effectiveness_comparison WHERE comparison_id = ? AND version = ?")
                        .params(id, version)
                        .query(Row.as(row -> new ComparisonView(
                                comparison,
                                version,
                                row.day("drawn_up_on"),
                                row.textOrNull("reason"),
                                quartiles(id, version),
                                services(id, version))))
                        .optional();
    }

    private List<IndicatorQuartiles> quartiles(UUID id, int version) {
        return jdbc.sql("SELECT * FROM views.effectiveness_quartile WHERE comparison_id = ? AND version = ?"
                        + " ORDER BY indicator")
                .params(id, version)
                .query(Row.as(row -> new IndicatorQuartiles(
                        row.text("indicator"),
                        row.number("indicator_version"),
                        row.constant("direction", Direction.class),
                        row.number("services"),
                        row.decimal("lower_quartile"),
                        row.decimal("median"),
                        row.decimal("upper_quartile"))))
                .list();
    }

    private List<ServiceInComparison> services(UUID id, int version) {
        Map<UUID, List<ComparedValue>> values = jdbc
                .sql("SELECT * FROM views.effectiveness_value WHERE comparison_id = ? AND version = ?"
                        + " ORDER BY indicator")
                .params(id, version)
                .query(Row.as(row -> new Owned(
                        row.id("monitoring_id"), new ComparedValue(row.text("indicator"), row.decimal("value")))))
                .list()
                .stream()
                .collect(groupingBy(Owned::monitoringId, mapping(Owned::value, toList())));
        return jdbc.sql(SERVICES)
                .params(id, version)
                .query(Row.as(row -> new ServiceInComparison(
                        row.id("monitoring_id"),
                        row.id("evaluation_id"),
                        row.id("service_id"),
                        row.text("service_name"),
                        row.text("organisation"),
                        Json.list(row.text("reports"), ReportSource.class),
                        values.getOrDefault(row.id("monitoring_id"), List.of()))))
                .list();
    }
}
