package cz.tripartita.readmodels.yearoverview;

import cz.tripartita.readmodels.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds changes to the day on which they happened. */
final class DayRows {

    private final JdbcClient jdbc;

    DayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ofApplication(UUID applicationId, LocalDate day, Changes changes) {
        add("application_id", applicationId, day, changes);
    }

    void ofGrant(UUID grantId, LocalDate day, Changes changes) {
        add("grant_id", grantId, day, changes);
    }

    private void add(String key, UUID id, LocalDate day, Changes changes) {
        List<String> columns = new ArrayList<>();
        List<String> sums = new ArrayList<>();
        List<@Nullable Object> values = Parameters.of(day);
        for (Map.Entry<Measure, BigDecimal> change : changes.by().entrySet()) {
            String column = change.getKey().column();
            columns.add(column);
            sums.add(column + " = overview_day." + column + " + excluded." + column);
            values.add(change.getValue());
        }
        if (columns.isEmpty()) {
            return;
        }
        values.add(id);
        String marks = String.join(", ", columns.stream().map(_ -> "?").toList());
        jdbc.sql("""
                        INSERT INTO views.overview_day (municipality, year, day, service_kind, areas, %s)
                        SELECT municipality, year, ?, service_kind, areas, %s FROM views.overview_application
                        WHERE %s = ?
                        ON CONFLICT (municipality, year, day, service_kind, areas) DO UPDATE SET %s
                        """.formatted(String.join(", ", columns), marks, key, String.join(", ", sums)))
                .params(values)
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.overview_day").update();
    }
}
