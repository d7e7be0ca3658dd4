package cz.tripartita.monitoring.finding;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.events.Severity;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Until when a finding is to be remedied. */
public final class RemedyTerms {

    private RemedyTerms() {}

    /** A finding that asks for a remedy has a deadline after the report; a note has none. */
    public static void require(int number, Severity severity, @Nullable LocalDate deadline, LocalDate reportedOn) {
        boolean right = severity.asksForRemedy() ? deadline != null && deadline.isAfter(reportedOn) : deadline == null;
        MonitoringRule.REMEDY_HAS_DEADLINE.require(
                right,
                () -> Map.of(
                        "finding",
                        number,
                        "severity",
                        severity.name(),
                        "deadline",
                        String.valueOf(deadline),
                        "reportedOn",
                        reportedOn.toString()));
    }
}
