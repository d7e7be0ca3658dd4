package cz.tripartita.grants.programme;

import cz.tripartita.grants.events.AwardDecision;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeApproved;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions on a programme need to know.
 *
 * @param setting the resolution that approved it and then those that changed its allocation; none of a draft
 * @param awards awards in force by grant
 * @param awardedInTotal their sum, never above the allocation
 * @param decided every application on which was decided, with or without an award
 * @param deciding the resolutions that decided applications
 */
record ProgrammeState(
        ProgrammeDrafted terms,
        ProgrammePhase phase,
        Money allocation,
        List<Resolution> setting,
        Map<UUID, Award> awards,
        Money awardedInTotal,
        Set<UUID> decided,
        List<Resolution> deciding) {

    static ProgrammeState after(@Nullable ProgrammeState state, ProgrammeEvent event) {
        if (event instanceof ProgrammeDrafted drafted) {
            return new ProgrammeState(
                    drafted,
                    ProgrammePhase.DRAFTED,
                    drafted.allocation(),
                    List.of(),
                    Map.of(),
                    Money.ZERO,
                    Set.of(),
                    List.of());
        }
        if (state == null) {
            throw new IllegalStateException("a programme starts with its draft, not with " + event);
        }
        return state.evolve(event);
    }

    ProgrammeState evolve(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeDrafted drafted -> throw new IllegalStateException("drafted twice: " + drafted);
            case ProgrammeApproved approved -> in(ProgrammePhase.APPROVED).set(allocation, approved.resolution());
            case ProgrammePublished _ -> in(ProgrammePhase.PUBLISHED);
            case ProgrammeCancelled _ -> in(ProgrammePhase.CANCELLED);
            case AllocationChanged changed -> set(changed.after(), changed.resolution());
            case AwardsDecided awarded -> decided(awarded);
            case AwardChanged changed -> changed(changed);
        };
    }

    private ProgrammeState in(ProgrammePhase newPhase) {
        return new ProgrammeState(terms, newPhase, allocation, setting, awards, awardedInTotal, decided, deciding);
    }

    private ProgrammeState set(Money newAllocation, Resolution by) {
        List<Resolution> more = new ArrayList<>(setting);
        more.add(by);
        return new ProgrammeState(
                terms, phase, newAllocation, List.copyOf(more), awards, awardedInTotal, decided, deciding);
    }

    private ProgrammeState decided(AwardsDecided event) {
        Map<UUID, Award> all = new HashMap<>(awards);
        Set<UUID> applications = new HashSet<>(decided);
        for (AwardDecision decision : event.decisions()) {
            applications.add(decision.applicationId());
            UUID grantId = decision.grantId();
            if (grantId != null) {
                all.put(
                        grantId,
                        new Award(
                                decision.applicationId(),
                                grantId,
                                decision.requested(),
                                decision.awarded(),
                                List.of(event.resolution())));
            }
        }
        List<Resolution> resolutions = new ArrayList<>(deciding);
        resolutions.add(event.resolution());
        return holding(all, applications, resolutions);
    }

    private ProgrammeState changed(AwardChanged event) {
        Map<UUID, Award> all = new HashMap<>(awards);
        all.computeIfPresent(event.grantId(), (_, award) -> award.changed(event.after(), event.resolution()));
        return holding(all, decided, deciding);
    }

    private ProgrammeState holding(Map<UUID, Award> all, Set<UUID> applications, List<Resolution> resolutions) {
        Money total = all.values().stream().map(Award::amount).reduce(Money.ZERO, Money::plus);
        return new ProgrammeState(
                terms,
                phase,
                allocation,
                setting,
                Map.copyOf(all),
                total,
                Set.copyOf(applications),
                List.copyOf(resolutions));
    }

    boolean decidedBy(Resolution resolution) {
        return deciding.stream().anyMatch(known -> same(known, resolution));
    }

    boolean setBy(Resolution resolution) {
        return setting.stream().anyMatch(known -> same(known, resolution));
    }

    /** Whether two resolutions are the same one: a body gives a number once. */
    static boolean same(Resolution one, Resolution other) {
        return one.body() == other.body()
                && one.number().strip().equals(other.number().strip());
    }
}
