package cz.tripartita.grants.programme;

import cz.tripartita.grants.events.AwardDecision;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An award in force, or withdrawn.
 *
 * @param lineId the line out of which it is
 * @param amount zero where it is withdrawn
 * @param resolutions those that decided and changed it, in the order of recording
 */
record Award(
        UUID applicationId, UUID lineId, UUID grantId, Money requested, Money amount, List<Resolution> resolutions) {

    static Award of(AwardDecision decision, UUID grantId, Resolution by) {
        return new Award(
                decision.applicationId(),
                decision.lineId(),
                grantId,
                decision.requested(),
                decision.awarded(),
                List.of(by));
    }

    Award changed(Money to, Resolution by) {
        List<Resolution> more = new ArrayList<>(resolutions);
        more.add(by);
        return new Award(applicationId, lineId, grantId, requested, to, List.copyOf(more));
    }

    boolean touchedBy(Resolution resolution) {
        return resolutions.stream().anyMatch(known -> Resolutions.same(known, resolution));
    }

    /** The latest resolution on this award with the number given. */
    Optional<Resolution> numbered(String number) {
        return resolutions.stream()
                .filter(known -> known.number().equals(number))
                .reduce((_, later) -> later);
    }
}
