package cz.tripartita.gateway.rest.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import cz.tripartita.gateway.store.StoredEvent;
import java.time.Instant;

/**
 * One event of the feed, payload and metadata exactly as stored.
 *
 * @param previous the municipality's position before it, 0 for its first
 */
record FeedEvent(
        long position,
        String stream,
        long sequence,
        String type,
        Instant recordedAt,
        @JsonRawValue String payload,
        @JsonRawValue String metadata,
        long previous) {

    static FeedEvent of(StoredEvent event) {
        return new FeedEvent(
                event.position(),
                event.stream(),
                event.sequence(),
                event.type(),
                event.recordedAt(),
                event.payload(),
                event.metadata(),
                event.previous());
    }
}
