package cz.tripartita.gateway.store;

import java.time.Instant;

/**
 * An event as it stands in the store.
 *
 * @param position place in the global order of the whole store, from 1
 * @param stream id of the stream
 * @param sequence place within the stream, from 0
 * @param type stored name such as {@code planning.PositionDeclared}
 * @param recordedAt when the server stored it, to the microsecond
 * @param payload the exact JSON text stored
 * @param metadata the exact JSON text stored
 * @param previous position of the municipality's event before this one, 0 for its first
 */
public record StoredEvent(
        long position,
        String stream,
        long sequence,
        String type,
        Instant recordedAt,
        String payload,
        String metadata,
        long previous) {}
