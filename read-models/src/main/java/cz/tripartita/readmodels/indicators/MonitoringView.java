package cz.tripartita.readmodels.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole of one monitoring.
 *
 * @param monitoring what a list shows of it
 * @param grants all that pay for the service in the year, in the order in which they came
 * @param expected the reports, planned or handed in, as they stand on the day asked for, by their last day
 * @param reports every version of every report, by period and version
 * @param closings when it was closed and opened again, in order
 */
public record MonitoringView(
        MonitoringSummary monitoring,
        List<UUID> grants,
        List<ExpectedReport> expected,
        List<ReportView> reports,
        List<Closing> closings) {

    /**
     * A closing or reopening.
     *
     * @param closed whether it was closed; otherwise it was opened again
     * @param missing the planned periods without an accepted report at a closing
     * @param reason none where nothing was missing, or a further agreement opened it again
     */
    public record Closing(
            boolean closed,
            LocalDate on,
            List<String> missing,
            @Nullable String reason) {}
}
