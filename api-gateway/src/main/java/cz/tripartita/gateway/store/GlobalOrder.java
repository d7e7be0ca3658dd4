package cz.tripartita.gateway.store;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * All events in their global order, as projections and policies read them: each for itself but
 * from one reading of the latest, told at once when an event was stored. Axon's own stream would be asked twice a second only.
 */
public final class GlobalOrder implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final SharedTail tail;
    private final PostgresEventEngine engine;
    private final Bell bell;

    public GlobalOrder(EventReads events, PostgresEventEngine engine, Bell bell) {
        this.tail = new SharedTail(events, bell);
        this.engine = engine;
        this.bell = bell;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new EventTail(new EventPages(tail::after, PostgresEventEngine.positionOf(token)), bell);
    }

    @Override
    public TrackingToken createTailToken() {
        return engine.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return engine.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return engine.createTokenAt(instant);
    }
}
