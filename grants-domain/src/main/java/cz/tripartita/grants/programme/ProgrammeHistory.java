package cz.tripartita.grants.programme;

import cz.tripartita.grants.events.LineAllocation;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.Timetable;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant programme replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record ProgrammeHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(ProgrammeEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of a programme.
     *
     * @param timetable the dates in force, none while one of a draft is missing
     * @param lines what of it each line has
     * @param setting the resolution that approved it and then those that changed its allocation
     * @param awards awards in force, ordered by grant; of nothing where they are withdrawn
     * @param awardedInTotal their sum
     * @param decided every application on which was decided, with or without an award, ordered by id
     * @param deciding the resolutions that decided applications
     */
    public record Described(
            String name,
            int year,
            ProgrammePhase phase,
            @Nullable Timetable timetable,
            Money allocation,
            List<LineAllocation> lines,
            List<Resolution> setting,
            List<AwardDescribed> awards,
            Money awardedInTotal,
            List<UUID> decided,
            List<Resolution> deciding) {}

    /**
     * An award in force.
     *
     * @param resolutions those that decided and changed it, in the order of recording
     */
    public record AwardDescribed(
            UUID applicationId,
            UUID lineId,
            UUID grantId,
            Money requested,
            Money amount,
            List<Resolution> resolutions) {}

    /** Replays the events of one programme, or the first part of them, in their order. */
    public static ProgrammeHistory of(List<ProgrammeEvent> events) {
        List<Step> steps = new ArrayList<>();
        ProgrammeState state = null;
        Described before = null;
        for (ProgrammeEvent event : events) {
            state = ProgrammeState.after(state, event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new ProgrammeHistory(List.copyOf(steps));
    }

    private static Described described(ProgrammeState state) {
        return new Described(
                state.terms().name(),
                state.terms().year(),
                state.phase(),
                state.timetable(),
                state.allocations().total(),
                state.allocations().lines(),
                state.allocations().setting(),
                state.awards().inForce().values().stream()
                        .sorted(Comparator.comparing(Award::grantId))
                        .map(ProgrammeHistory::award)
                        .toList(),
                state.awards().total(),
                state.awards().applications().stream().sorted().toList(),
                state.awards().deciding());
    }

    private static AwardDescribed award(Award award) {
        return new AwardDescribed(
                award.applicationId(),
                award.lineId(),
                award.grantId(),
                award.requested(),
                award.amount(),
                award.resolutions());
    }
}
