package cz.tripartita.readmodels.indicators;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cz.tripartita.monitoring.events.Warning;
import cz.tripartita.monitoring.events.WarningAnswer;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the reports of a monitoring with their values. */
final class ReportReader {

    private static final String VALUES = """
            SELECT v.*, d.name, d.unit FROM views.indicator_value v
            JOIN views.indicator_definition d ON d.municipality = v.municipality AND d.code = v.indicator
                AND d.version = v.indicator_version
            WHERE v.monitoring_id = ? ORDER BY v.ordinal
            """;

    private record Key(String period, int version) {}

    private record InReport<T>(Key report, T value) {}

    private final JdbcClient jdbc;

    ReportReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReportView> of(UUID monitoringId) {
        Map<Key, List<ReportedValue>> values =
                jdbc.sql(VALUES).param(monitoringId).query(Row.as(ReportReader::value)).list().stream()
                        .collect(groupingBy(InReport::report, mapping(InReport::value, toList())));
        Map<Key, List<ChangedValue>> changes = jdbc
                .sql("SELECT * FROM views.indicator_change WHERE monitoring_id = ? ORDER BY ordinal")
                .param(monitoringId)
                .query(Row.as(ReportReader::change))
                .list()
                .stream()
                .collect(groupingBy(InReport::report, mapping(InReport::value, toList())));
        return jdbc.sql("SELECT * FROM views.indicator_report WHERE monitoring_id = ? ORDER BY period, version")
                .param(monitoringId)
                .query(Row.as(row -> report(row, values, changes)))
                .list();
    }

    private static InReport<ReportedValue> value(Row row) throws SQLException {
        ReportedValue value = new ReportedValue(
                row.text("indicator"),
                row.number("indicator_version"),
                row.text("name"),
                row.text("unit"),
                row.decimal("value"),
                row.constants("warnings", Warning.class),
                row.constantOrNull("answer", WarningAnswer.class),
                row.erasableOrNull("explanation"));
        return new InReport<>(new Key(row.text("period"), row.number("version")), value);
    }

    private static InReport<ChangedValue> change(Row row) throws SQLException {
        ChangedValue change = new ChangedValue(
                row.text("indicator"), row.text("of_period"), row.decimalOrNull("before"), row.decimalOrNull("after"));
        return new InReport<>(new Key(row.text("period"), row.number("version")), change);
    }

    private static ReportView report(
            Row row, Map<Key, List<ReportedValue>> values, Map<Key, List<ChangedValue>> changes) throws SQLException {
        String period = row.text("period");
        int version = row.number("version");
        return new ReportView(
                period,
                version,
                row.constant("state", ReportState.class),
                row.day("submitted_on"),
                row.id("submitted_by"),
                row.textOrNull("correction"),
                row.dayOrNull("answered_on"),
                row.textOrNull("return_reason"),
                values.getOrDefault(new Key(period, version), List.of()),
                changes.getOrDefault(new Key(period, version), List.of()));
    }
}
