package cz.tripartita.gateway.dispatch;

import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** Throws a projection away and lets it grow again from the events, while commands and all other projections go on. */
public final class Rebuild {

    private final EventProcessingConfiguration processing;
    private final List<String> projections;

    Rebuild(EventProcessingConfiguration processing, List<String> projections) {
        this.processing = processing;
        this.projections = projections;
    }

    /**
     * Empties a projection and begins its replay, then returns; {@link ProjectionProgress} tells how far it is.
     *
     * @throws IllegalArgumentException when no projection has the name; policies are never replayed
     */
    public void begin(String projection) {
        if (!projections.contains(projection)) {
            throw new IllegalArgumentException("no projection is called " + projection);
        }
        StreamingEventProcessor processor = processing
                .eventProcessor(projection, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        try {
            processor.resetTokens();
        } finally {
            processor.start();
        }
    }
}
