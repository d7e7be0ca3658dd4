package cz.tripartita.gateway.rest.audit;

import cz.tripartita.gateway.store.EventNames;
import cz.tripartita.gateway.store.StoredEvent;
import cz.tripartita.gateway.store.StoredJson;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored event, read.
 *
 * @param event the fact itself
 * @param happenedOn the day on paper
 * @param person who did it, none for a policy
 */
record Recorded(
        StoredEvent stored,
        Object event,
        LocalDate happenedOn,
        @Nullable String role,
        @Nullable UUID person) {

    static Recorded of(StoredEvent stored, EventNames names) {
        Map<String, Object> metadata = StoredJson.readMetadata(stored.metadata());
        String person = text(metadata, "person");
        String happenedOn = text(metadata, "happenedOn");
        if (happenedOn == null) {
            throw new IllegalStateException("the event at " + stored.position() + " does not say when it happened");
        }
        return new Recorded(
                stored,
                StoredJson.read(stored.payload(), names.classOf(stored.type())),
                LocalDate.parse(happenedOn),
                text(metadata, "role"),
                person == null ? null : UUID.fromString(person));
    }

    private static @Nullable String text(Map<String, Object> metadata, String key) {
        return metadata.get(key) instanceof String value ? value : null;
    }
}
