package cz.tripartita.monitoring.complaint;

import cz.tripartita.monitoring.events.ComplaintEvent;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintHandled;
import cz.tripartita.monitoring.events.ComplaintOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record ComplaintHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(ComplaintEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of a complaint.
     *
     * @param outcome what it was found to be, none before it was handled
     */
    public record Described(
            UUID serviceId, LocalDate receivedOn, @Nullable ComplaintOutcome outcome, boolean voided) {}

    /**
     * Replays the events of one complaint, or a part of them, in their order.
     *
     * @throws IllegalStateException for an event that has no ground in those before it
     */
    public static ComplaintHistory of(List<ComplaintEvent> events) {
        List<Step> steps = new ArrayList<>();
        ComplaintState state = null;
        Described before = null;
        for (ComplaintEvent event : events) {
            state = ComplaintState.after(state, event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new ComplaintHistory(List.copyOf(steps));
    }

    private static Described described(ComplaintState state) {
        ComplaintHandled handled = state.handled();
        return new Described(
                state.received().serviceId(),
                state.received().receivedOn(),
                handled == null ? null : handled.outcome(),
                state.voided());
    }
}
