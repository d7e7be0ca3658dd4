package cz.tripartita.gateway.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;

/** Turns Axon's event messages into rows and back. */
final class EventText {

    static final String COLUMNS =
            "position, stream, stream_type, sequence, event_id, type, recorded_at, payload, metadata";

    private static final String MUNICIPALITY = "municipality";

    private final EventNames names;

    EventText(EventNames names) {
        this.names = names;
    }

    NewEvent write(EventMessage<?> event) {
        if (!(event instanceof DomainEventMessage<?> ofStream)) {
            throw new IllegalArgumentException("an event outside a stream cannot be stored: " + event.getPayloadType());
        }
        if (!(event.getMetaData().get(MUNICIPALITY) instanceof String municipality)) {
            throw new IllegalArgumentException(
                    "an event without municipality cannot be stored: " + event.getPayloadType());
        }
        return new NewEvent(
                ofStream.getAggregateIdentifier(),
                names.streamTypeOf(event.getPayloadType()),
                ofStream.getSequenceNumber(),
                event.getIdentifier(),
                names.nameOf(event.getPayloadType()),
                municipality,
                StoredJson.write(event.getPayload()),
                StoredJson.write(event.getMetaData()));
    }

    DomainEventMessage<?> read(ResultSet row) throws SQLException {
        Object payload = StoredJson.read(row.getString("payload"), names.classOf(row.getString("type")));
        MetaData metaData = MetaData.from(StoredJson.readMetadata(row.getString("metadata")));
        Instant recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        return new GenericDomainEventMessage<>(
                row.getString("stream_type"),
                row.getString("stream"),
                row.getLong("sequence"),
                new GenericMessage<>(row.getString("event_id"), payload, metaData),
                recordedAt);
    }
}
