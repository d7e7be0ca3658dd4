package cz.tripartita.planning.group;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The seat of the elected leader of a group.
 *
 * @param endsOn the last day of the term, which ends with its midnight in Prague
 */
public record Leadership(UUID membershipId, UUID memberId, LocalDate endsOn) {

    /** Whether the term still runs on a day. */
    public boolean runsOn(LocalDate day) {
        return !day.isAfter(endsOn);
    }
}
