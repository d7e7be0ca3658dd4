package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes comparisons, each version whole. */
final class ComparisonRows {

    private static final String QUARTILES = """
            INSERT INTO views.effectiveness_quartile
            SELECT ?, ?, q ->> 'indicator', ?, ?, ?, ?, (q ->> 'indicatorVersion')::integer, q ->> 'direction',
                (q ->> 'services')::integer, (q ->> 'lowerQuartile')::numeric, (q ->> 'median')::numeric,
                (q ->> 'upperQuartile')::numeric, true
            FROM jsonb_array_elements(?::jsonb) AS a (q)
            """;

    private static final String SERVICES = """
            WITH service AS (SELECT s FROM jsonb_array_elements(?::jsonb) AS a (s)),
            compared AS (
                INSERT INTO views.effectiveness_compared
                SELECT ?, ?, (s ->> 'monitoringId')::uuid, ?, (s ->> 'serviceId')::uuid,
                    (s ->> 'organisationId')::uuid, s -> 'reports'
                FROM service)
            INSERT INTO views.effectiveness_value
            SELECT ?, ?, v ->> 'indicator', (s ->> 'monitoringId')::uuid, ?, (s ->> 'serviceId')::uuid,
                (v ->> 'value')::numeric
            FROM service CROSS JOIN jsonb_array_elements(s -> 'values') AS b (v)
            """;

    private static final String OUTDATE = """
            UPDATE views.effectiveness_comparison SET outdated = true
            WHERE latest AND NOT outdated AND comparison_id IN (
                SELECT comparison_id FROM views.effectiveness_evaluation WHERE monitoring_id = ?)
            """;

    private final JdbcClient jdbc;

    ComparisonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void drawnUp(ComparisonDrawnUp event, Circumstances circumstances) {
        for (String table : List.of("effectiveness_comparison", "effectiveness_quartile")) {
            jdbc.sql("UPDATE views." + table + " SET latest = false WHERE comparison_id = ? AND latest")
                    .param(event.comparisonId())
                    .update();
        }
        jdbc.sql("INSERT INTO views.effectiveness_comparison VALUES (?, ?, ?, ?, ?, ?, true, false)")
                .params(Parameters.of(
                        event.comparisonId(),
                        event.version(),
                        event.municipality(),
                        event.reason(),
                        circumstances.happenedOn(),
                        event.services().size()))
                .update();
        jdbc.sql(QUARTILES)
                .params(Parameters.of(
                        event.comparisonId(),
                        event.version(),
                        event.municipality(),
                        event.kind().serviceKind(),
                        Objects.requireNonNullElse(event.kind().actKind(), ""),
                        event.year(),
                        Json.of(event.indicators())))
                .update();
        jdbc.sql(SERVICES)
                .params(Parameters.of(
                        Json.of(event.services()),
                        event.comparisonId(),
                        event.version(),
                        event.municipality(),
                        event.comparisonId(),
                        event.version(),
                        event.municipality()))
                .update();
    }

    void accepted(ReportAccepted event) {
        jdbc.sql(OUTDATE).param(event.monitoringId()).update();
    }

    void clear() {
        for (String table : List.of("value", "compared", "quartile", "comparison")) {
            jdbc.sql("DELETE FROM views.effectiveness_" + table).update();
        }
    }
}
