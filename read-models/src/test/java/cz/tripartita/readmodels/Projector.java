package cz.tripartita.readmodels;

import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs projections as the application would: through Axon's handler resolution, in global order. */
public final class Projector {

    private final List<AnnotationEventHandlerAdapter> adapters;

    private Projector(List<AnnotationEventHandlerAdapter> adapters) {
        this.adapters = adapters;
    }

    /** Runs one projection. */
    public static Projector of(Object projection) {
        return new Projector(List.of(new AnnotationEventHandlerAdapter(projection)));
    }

    /** Runs one projection, made from its class. */
    public static Projector of(Class<?> type, JdbcClient jdbc) {
        return of(made(type, jdbc));
    }

    /** Runs all projections that the module offers. */
    public static Projector ofAll(JdbcClient jdbc) {
        return new Projector(ReadModels.projections().stream()
                .map(type -> new AnnotationEventHandlerAdapter(made(type, jdbc)))
                .toList());
    }

    public void handle(EventMessage<?> message) {
        for (AnnotationEventHandlerAdapter adapter : adapters) {
            try {
                adapter.handle(message);
            } catch (Exception e) {
                throw new IllegalStateException("cannot handle " + message.getPayload(), e);
            }
        }
    }

    /** Empties the tables of the projections. */
    public void reset() {
        adapters.forEach(AnnotationEventHandlerAdapter::prepareReset);
    }

    private static Object made(Class<?> type, JdbcClient jdbc) {
        try {
            return type.getConstructor(JdbcClient.class).newInstance(jdbc);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
