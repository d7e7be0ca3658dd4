package cz.tripartita.readmodels.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of the report of one period.
 *
 * @param period the reporting period: {@code 2026}, {@code 2026-H1} or {@code 2026-Q3}
 * @param correction official reason of a correction
 * @param answeredOn the day on which it was accepted or sent back
 * @param returnReason why it was sent back
 * @param changes what its acceptance changed, where it corrects an accepted version; by period and indicator
 */
public record ReportView(
        String period,
        int version,
        ReportState state,
        LocalDate submittedOn,
        UUID submittedBy,
        @Nullable String correction,
        @Nullable LocalDate answeredOn,
        @Nullable String returnReason,
        List<ReportedValue> values,
        List<ChangedValue> changes) {}
