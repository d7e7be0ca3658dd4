package cz.tripartita.monitoring.finding;

import cz.tripartita.monitoring.events.FollowUp;
import cz.tripartita.monitoring.events.Remedy;
import cz.tripartita.monitoring.events.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it stands.
 *
 * @param deadline last day for the remedy; none for a note, and none once it is settled
 * @param lastDay day of the report, or of the latest follow-up
 * @param remedy what the latest follow-up found, none before the first
 */
public record Finding(
        Severity severity,
        @Nullable LocalDate deadline,
        LocalDate lastDay,
        @Nullable Remedy remedy) {

    /** As the report has it. */
    public static Finding reported(Severity severity, @Nullable LocalDate deadline, LocalDate reportedOn) {
        return new Finding(severity, deadline, reportedOn, null);
    }

    /** Whether something is still to be remedied. */
    public boolean isOpen() {
        return deadline != null;
    }

    Finding after(FollowUp followUp) {
        return new Finding(severity, followUp.furtherDeadline(), followUp.followedUpOn(), followUp.remedy());
    }
}
