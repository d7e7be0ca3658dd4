package cz.tripartita.gateway.decisionpack;

import cz.tripartita.gateway.store.StoredEvent;

/** An event on which a pack rests, as it stands in the log; its texts about persons stand there by digest alone. */
record PackEvent(long position, String stream, long sequence, String type, String recordedAt, String payload) {

    static PackEvent of(StoredEvent event) {
        return new PackEvent(
                event.position(),
                event.stream(),
                event.sequence(),
                event.type(),
                event.recordedAt().toString(),
                event.payload());
    }
}
