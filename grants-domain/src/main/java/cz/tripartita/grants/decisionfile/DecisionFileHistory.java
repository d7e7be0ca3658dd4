package cz.tripartita.grants.decisionfile;

import cz.tripartita.grants.events.DecisionFileEvent;
import cz.tripartita.grants.events.Ranked;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision file replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record DecisionFileHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(DecisionFileEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of a decision file.
     *
     * @param entered every application handed in, in the order of entering
     * @param ranking empty while none is drawn up
     * @param recommended whether a commission has recommended
     * @param scenarios ids of the scenarios kept, ordered
     * @param packs ids of the packs pinned, ordered
     */
    public record Described(
            UUID programmeId,
            List<UUID> entered,
            List<Ranked> ranking,
            boolean recommended,
            List<UUID> scenarios,
            List<UUID> packs) {}

    /** Replays the events of one file, or the first part of them, in their order. */
    public static DecisionFileHistory of(List<DecisionFileEvent> events) {
        List<Step> steps = new ArrayList<>();
        DecisionFileState state = null;
        Described before = null;
        for (DecisionFileEvent event : events) {
            state = DecisionFileState.after(state, event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new DecisionFileHistory(List.copyOf(steps));
    }

    private static Described described(DecisionFileState state) {
        return new Described(
                state.programmeId(),
                state.entered(),
                state.ranking(),
                state.recommended(),
                state.scenarios().stream().sorted().toList(),
                state.packs().stream().sorted().toList());
    }
}
