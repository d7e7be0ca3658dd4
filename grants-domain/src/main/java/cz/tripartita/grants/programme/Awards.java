package cz.tripartita.grants.programme;

import cz.tripartita.grants.events.AwardDecision;
import cz.tripartita.grants.events.ProgrammeEvent.AwardChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardWithdrawn;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import cz.tripartita.grants.events.ProgrammeEvent.RefusalReversed;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a programme has decided.
 *
 * @param inForce awards in force by grant, of nothing where they are withdrawn
 * @param refused refusals that stand, by application
 * @param applications every application on which was decided, with or without an award
 * @param deciding the resolutions that decided applications
 */
record Awards(Map<UUID, Award> inForce, Map<UUID, Refusal> refused, Set<UUID> applications, List<Resolution> deciding) {

    static final Awards NONE = new Awards(Map.of(), Map.of(), Set.of(), List.of());

    Awards decided(AwardsDecided event) {
        Map<UUID, Award> all = new HashMap<>(inForce);
        Map<UUID, Refusal> refusals = new HashMap<>(refused);
        Set<UUID> known = new HashSet<>(applications);
        for (AwardDecision decision : event.decisions()) {
            known.add(decision.applicationId());
            UUID grantId = decision.grantId();
            if (grantId == null) {
                refusals.put(decision.applicationId(), refusal(decision, event.resolution()));
            } else {
                all.put(grantId, Award.of(decision, grantId, event.resolution()));
            }
        }
        List<Resolution> resolutions = new ArrayList<>(deciding);
        resolutions.add(event.resolution());
        return new Awards(Map.copyOf(all), Map.copyOf(refusals), Set.copyOf(known), List.copyOf(resolutions));
    }

    private static Refusal refusal(AwardDecision decision, Resolution by) {
        return new Refusal(decision.applicationId(), decision.lineId(), decision.requested(), by);
    }

    Awards reversed(RefusalReversed event) {
        Map<UUID, Award> all = new HashMap<>(inForce);
        Map<UUID, Refusal> refusals = new HashMap<>(refused);
        Refusal refusal = refusals.remove(event.applicationId());
        if (refusal == null) {
            throw new IllegalStateException("nothing was refused: " + event);
        }
        all.put(
                event.grantId(),
                new Award(
                        event.applicationId(),
                        event.lineId(),
                        event.grantId(),
                        event.requested(),
                        event.awarded(),
                        List.of(refusal.resolution(), event.resolution())));
        return new Awards(Map.copyOf(all), Map.copyOf(refusals), applications, deciding);
    }

    Awards changed(AwardChanged event) {
        Map<UUID, Award> all = new HashMap<>(inForce);
        all.computeIfPresent(event.grantId(), (_, award) -> award.changed(event.after(), event.resolution()));
        return new Awards(Map.copyOf(all), refused, applications, deciding);
    }

    /** What is withdrawn stays known, with nothing awarded: a further resolution may award it again. */
    Awards withdrawn(AwardWithdrawn event) {
        Map<UUID, Award> all = new HashMap<>(inForce);
        all.computeIfPresent(event.grantId(), (_, award) -> award.changed(Money.ZERO, event.resolution()));
        return new Awards(Map.copyOf(all), refused, applications, deciding);
    }

    /** The sum of the awards in force, never above the allocation. */
    Money total() {
        return inForce.values().stream().map(Award::amount).reduce(Money.ZERO, Money::plus);
    }

    /** The sum of those of one line, never above what the line is allocated. */
    Money of(UUID lineId) {
        return inForce.values().stream()
                .filter(award -> award.lineId().equals(lineId))
                .map(Award::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    boolean decidedBy(Resolution resolution) {
        return deciding.stream().anyMatch(known -> Resolutions.same(known, resolution));
    }
}
