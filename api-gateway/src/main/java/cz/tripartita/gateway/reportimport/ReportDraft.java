package cz.tripartita.gateway.reportimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of a file that make one report. */
final class ReportDraft {

    private final UUID monitoringId;
    private final String period;
    private final List<ReadRow> rows = new ArrayList<>();

    ReportDraft(UUID monitoringId, String period) {
        this.monitoringId = monitoringId;
        this.period = period;
    }

    UUID monitoringId() {
        return monitoringId;
    }

    String period() {
        return period;
    }

    /** In the order of the file. */
    List<ReadRow> rows() {
        return List.copyOf(rows);
    }

    void add(ReadRow row) {
        rows.add(row);
    }

    /** The first reason of correction that stands in a row. */
    @Nullable
    String correction() {
        return rows.stream()
                .map(ReadRow::correction)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
