package cz.tripartita.monitoring.method;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.events.ComparedKind;
import cz.tripartita.monitoring.events.EvaluationMethodEvent;
import cz.tripartita.monitoring.events.EvaluationMethodEvent.MethodAdopted;
import cz.tripartita.monitoring.events.KindWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The method of a municipality in all its versions.
 *
 * @param versions in their order
 */
public record Methods(List<MethodAdopted> versions) {

    /** Nothing is adopted yet. */
    static final Methods NONE = new Methods(List.of());

    public Methods {
        versions = List.copyOf(versions);
    }

    /** The versions as recorded. */
    public static Methods read(EventStore store, String municipality) {
        Methods methods = NONE;
        for (EvaluationMethodEvent event :
                RecordedStream.events(store, EvaluationMethod.idOf(municipality), EvaluationMethodEvent.class)) {
            methods = methods.evolve(event);
        }
        return methods;
    }

    Methods evolve(EvaluationMethodEvent event) {
        return switch (event) {
            case MethodAdopted adopted -> {
                List<MethodAdopted> more = new ArrayList<>(versions);
                more.add(adopted);
                yield new Methods(more);
            }
        };
    }

    /** The version by which a year is evaluated: of those valid from it or an earlier one, the last adopted. */
    public Optional<MethodAdopted> in(int year) {
        return versions.reversed().stream()
                .filter(version -> version.validFrom() <= year)
                .findFirst();
    }

    /** A version by its number. */
    public Optional<MethodAdopted> version(int number) {
        return versions.stream().filter(version -> version.version() == number).findFirst();
    }

    /** The weights of a kind: its own, else for a registered service those of all registered ones. */
    public static Optional<KindWeights> weights(MethodAdopted method, ComparedKind kind) {
        return of(method, kind)
                .or(() -> kind.serviceKind() == ServiceKind.REGISTERED
                        ? of(method, new ComparedKind(ServiceKind.REGISTERED, null))
                        : Optional.empty());
    }

    private static Optional<KindWeights> of(MethodAdopted method, ComparedKind kind) {
        return method.terms().kinds().stream()
                .filter(weights -> weights.kind().equals(kind))
                .findFirst();
    }
}
