package cz.tripartita.monitoring.monitoredyear;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.events.ComparedKind;
import cz.tripartita.monitoring.events.MonitoredYearEvent;
import cz.tripartita.monitoring.events.MonitoredYearEvent.ServiceEntered;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The services of a year.
 *
 * @param entered in the order in which they were entered
 */
public record MonitoredServices(List<ServiceEntered> entered) {

    /** Nothing is monitored yet. */
    static final MonitoredServices NONE = new MonitoredServices(List.of());

    public MonitoredServices {
        entered = List.copyOf(entered);
    }

    /** The services of a year as recorded. */
    public static MonitoredServices read(EventStore store, String municipality, int year) {
        MonitoredServices services = NONE;
        for (MonitoredYearEvent event :
                RecordedStream.events(store, MonitoredYear.idOf(municipality, year), MonitoredYearEvent.class)) {
            services = services.evolve(event);
        }
        return services;
    }

    /** A service that is there changes nothing. */
    static List<MonitoredYearEvent> decide(
            EnterService command, MonitoredServices state, Occasion occasion, ComparedKind kind) {
        UUID monitoringId = command.monitoringId();
        if (state.entered.stream().anyMatch(service -> service.monitoringId().equals(monitoringId))) {
            return List.of();
        }
        return List.of(new ServiceEntered(
                command.monitoredYearId(),
                occasion.municipality(),
                command.year(),
                monitoringId,
                IdsOfYear.evaluation(monitoringId),
                IdsOfYear.comparison(occasion.municipality(), command.year(), kind),
                command.serviceId(),
                command.serviceName(),
                command.organisationId(),
                kind));
    }

    MonitoredServices evolve(MonitoredYearEvent event) {
        return switch (event) {
            case ServiceEntered service -> {
                List<ServiceEntered> more = new ArrayList<>(entered);
                more.add(service);
                yield new MonitoredServices(more);
            }
        };
    }

    /** Those of one kind. */
    public List<ServiceEntered> of(ComparedKind kind) {
        return entered.stream().filter(service -> service.kind().equals(kind)).toList();
    }
}
