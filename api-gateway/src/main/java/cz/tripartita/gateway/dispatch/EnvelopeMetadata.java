package cz.tripartita.gateway.dispatch;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** The metadata of a command, which every event that it causes carries too. */
final class EnvelopeMetadata {

    static final String PERSON = "person";
    static final String ROLE = "role";
    static final String ORGANISATION = "organisation";
    static final String MUNICIPALITY = "municipality";
    static final String HAPPENED_ON = "happenedOn";
    static final String REASON = "reason";
    static final String MANDATE = "mandate";
    static final String COMMAND_ID = "commandId";
    static final String CORRELATION_ID = "correlationId";
    static final String CAUSATION_ID = "causationId";
    static final String REQUEST_ID = "requestId";
    static final String MADE_UP = "madeUp";

    private final Map<String, Object> values = new HashMap<>();

    private EnvelopeMetadata() {}

    /**
     * The metadata of the envelope.
     *
     * @param causation id of what caused the command: the request, or the event that a policy answers
     * @param madeUp whether it belongs to a story
     */
    static MetaData of(Envelope envelope, String causation, boolean madeUp) {
        EnvelopeMetadata metadata = new EnvelopeMetadata();
        Caller caller = envelope.caller();
        metadata.put(PERSON, caller.person());
        metadata.put(ROLE, caller.role());
        metadata.put(ORGANISATION, caller.organisation());
        metadata.put(MUNICIPALITY, caller.municipality());
        metadata.put(HAPPENED_ON, envelope.happenedOn());
        metadata.put(REASON, envelope.reason());
        metadata.put(COMMAND_ID, envelope.commandId());
        metadata.put(CORRELATION_ID, envelope.correlationId());
        metadata.put(CAUSATION_ID, causation);
        metadata.put(REQUEST_ID, envelope.requestId());
        if (envelope.mandate() != null) {
            metadata.values.put(MANDATE, envelope.mandate());
        }
        metadata.values.put(MADE_UP, madeUp);
        return MetaData.from(metadata.values);
    }

    private void put(String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value.toString());
        }
    }
}
