package cz.tripartita.grants.funding;

import cz.tripartita.grants.events.FundingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was funded of a service, replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record FundingHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(FundingEvent event, @Nullable Described before, Described after) {}

    /**
     * The grants of the service.
     *
     * @param grants in the order of noting
     */
    public record Described(List<UUID> grants) {}

    /** Replays the events of one service, or a part of them, in their order. */
    public static FundingHistory of(List<FundingEvent> events) {
        List<Step> steps = new ArrayList<>();
        FundedGrants state = FundedGrants.NONE;
        Described before = null;
        for (FundingEvent event : events) {
            state = state.evolve(event);
            Described after = new Described(state.grants());
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new FundingHistory(List.copyOf(steps));
    }
}
