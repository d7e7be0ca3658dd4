package cz.tripartita.grants.programme;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An award in force.
 *
 * @param resolutions those that decided and changed it, in the order of recording
 */
record Award(UUID applicationId, UUID grantId, Money requested, Money amount, List<Resolution> resolutions) {

    Award changed(Money to, Resolution by) {
        List<Resolution> more = new ArrayList<>(resolutions);
        more.add(by);
        return new Award(applicationId, grantId, requested, to, List.copyOf(more));
    }

    boolean touchedBy(Resolution resolution) {
        return resolutions.stream().anyMatch(known -> ProgrammeState.same(known, resolution));
    }

    /** The latest resolution on this award with the number given. */
    Optional<Resolution> numbered(String number) {
        return resolutions.stream()
                .filter(known -> known.number().equals(number))
                .reduce((_, later) -> later);
    }
}
