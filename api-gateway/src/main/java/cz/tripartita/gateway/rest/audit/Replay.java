package cz.tripartita.gateway.rest.audit;

import cz.tripartita.planning.RuleBroken;
import java.util.List;
import java.util.function.Function;

/**
 * How one kind of stream is replayed.
 *
 * @param stream the sealed interface of its events
 * @param steps makes a step of each event
 * @param after the state after a step; the state before it is that after the step before
 * @param <E> the events of the stream
 * @param <S> the steps of its history
 */
record Replay<E, S>(Class<E> stream, Function<List<E>, List<S>> steps, Function<S, Record> after) {

    /**
     * The state after each event.
     *
     * @throws IllegalStateException for an event that has no ground in those before it; where the domain has a rule of it,
     *     {@link RuleBroken}
     */
    List<Record> states(List<Recorded> events) {
        List<E> payloads =
                events.stream().map(event -> stream.cast(event.event())).toList();
        return steps.apply(payloads).stream().map(after).toList();
    }

    /** Whether each event has its ground in those before it. */
    boolean fits(List<Recorded> events) {
        try {
            states(events);
            return true;
        } catch (IllegalStateException | RuleBroken withoutGround) {
            return false;
        }
    }
}
