package cz.tripartita.planning.process;

import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.StatuteRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A planning process replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record ProcessHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(ProcessEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of a process.
     *
     * @param statutes the versions of the statute adopted, oldest first
     * @param draft the next version, none where none is in the making
     * @param offices who holds the offices that seats go with, in the order in which they were first taken
     */
    public record Described(
            List<Statute> statutes, @Nullable Draft draft, List<OfficeHeld> offices) {}

    /** A version of the statute as adopted. */
    public record Statute(int version, LocalDate effectiveFrom, Resolution approval, StatuteRules rules) {}

    /**
     * A draft on its way to the council.
     *
     * @param approvedBySteeringGroup whether the steering group approved this revision
     * @param opinions the commissions that gave their opinion of this revision, ordered by name
     */
    public record Draft(
            int version, int revision, StatuteRules rules, boolean approvedBySteeringGroup, List<String> opinions) {}

    /**
     * Who holds an office.
     *
     * @param groupId the group whose leader it is, none for other offices
     */
    public record OfficeHeld(String office, @Nullable UUID groupId, UUID holderId, LocalDate since) {}

    /**
     * Replays the events of one process, or a part of them, in their order.
     *
     * @throws cz.tripartita.planning.RuleBroken for a step of a draft where none is in the making
     */
    public static ProcessHistory of(List<ProcessEvent> events) {
        List<Step> steps = new ArrayList<>();
        Statutes state = null;
        Described before = null;
        for (ProcessEvent event : events) {
            state = state == null ? Statutes.of(List.of(event)) : state.evolve(event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new ProcessHistory(List.copyOf(steps));
    }

    private static Described described(Statutes state) {
        return new Described(
                state.versions().stream().map(ProcessHistory::statute).toList(),
                draft(state.draft()),
                state.offices().holders().entrySet().stream()
                        .map(ProcessHistory::office)
                        .toList());
    }

    private static Statute statute(StatuteAdopted adopted) {
        return new Statute(adopted.version(), adopted.effectiveFrom(), adopted.approval(), adopted.rules());
    }

    private static @Nullable Draft draft(@Nullable StatuteDraft draft) {
        return draft == null
                ? null
                : new Draft(
                        draft.latest().version(),
                        draft.latest().revision(),
                        draft.latest().rules(),
                        draft.steering(),
                        draft.opinions().stream().sorted().toList());
    }

    private static OfficeHeld office(Map.Entry<Offices.Office, Offices.Holder> held) {
        return new OfficeHeld(
                held.getKey().code(),
                held.getKey().groupId(),
                held.getValue().personId(),
                held.getValue().since());
    }
}
