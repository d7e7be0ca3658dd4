package cz.tripartita.grants.events;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a programme takes applications and when it is decided.
 *
 * @param opensAt the first instant of the window
 * @param closesAt the first instant after the window
 * @param decisionBy the last day of decision
 */
public record Timetable(Instant opensAt, Instant closesAt, LocalDate decisionBy) {

    /** Whether the window is open at the instant: from its opening on, until just before its closing. */
    public boolean openAt(Instant instant) {
        return !instant.isBefore(opensAt) && instant.isBefore(closesAt);
    }
}
