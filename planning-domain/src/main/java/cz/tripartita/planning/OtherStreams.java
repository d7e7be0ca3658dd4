package cz.tripartita.planning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;

/**
 * The streams that a decision refers to beside its own. The event store appends only if each stream read here is still at
 * the version read, so that a decision never rests on what has changed meanwhile.
 *
 * @param events reads the events of a stream in order, none where there is no such stream
 * @param municipality whose streams exist for the decision
 */
public record OtherStreams(Function<UUID, List<?>> events, String municipality) {

    /** The streams of the event store, as far as they exist on the occasion. */
    public static OtherStreams of(EventStore store, Occasion occasion) {
        return new OtherStreams(
                id -> store.readEvents(id.toString())
                        .asStream()
                        .map(Message::getPayload)
                        .toList(),
                occasion.municipality());
    }

    /**
     * Folds a stream into what the decision needs of it.
     *
     * @param fold makes a value of the events of the stream, of which there is at least one
     * @param known the rule that is broken when there is no such stream in the municipality
     */
    public <E, S extends InMunicipality> S need(UUID id, Class<E> type, Function<List<E>, S> fold, PlanningRule known) {
        List<?> stream = events.apply(id);
        if (!stream.isEmpty() && stream.stream().allMatch(type::isInstance)) {
            S value = fold.apply(stream.stream().map(type::cast).toList());
            if (value.municipality().equals(municipality)) {
                return value;
            }
        }
        throw new RuleBroken(known, Map.of("id", id));
    }
}
