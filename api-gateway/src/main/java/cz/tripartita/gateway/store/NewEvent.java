package cz.tripartita.gateway.store;

/** An event on its way into the store, as text. */
record NewEvent(
        String stream,
        String streamType,
        long sequence,
        String eventId,
        String type,
        String municipality,
        String payload,
        String metadata) {}
