package cz.tripartita.monitoring.monitoredyear;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.events.ComparedKind;
import cz.tripartita.monitoring.events.MonitoredYearEvent;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** The services that one municipality monitors in one calendar year. */
@AggregateRoot(type = "MonitoredYear")
public class MonitoredYear {

    @AggregateIdentifier
    private UUID monitoredYearId;

    private MonitoredServices state = MonitoredServices.NONE;

    MonitoredYear() {}

    /** The id of a municipality's year: a name-based UUID, so that there is exactly one. */
    public static UUID idOf(String municipality, int year) {
        String name = "monitored-year:%s:%d".formatted(municipality, year);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnterService command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        List<ServiceListed> service = RecordedStream.events(store, command.serviceId(), ServiceListed.class);
        MonitoredServices.decide(command, state, occasion, kind(command.serviceKind(), service))
                .forEach(AggregateLifecycle::apply);
    }

    /** The kind in the Act is what the catalogue says of a registered service, which is for good. */
    static ComparedKind kind(ServiceKind serviceKind, List<ServiceListed> service) {
        String actKind = service.stream().findFirst().map(ServiceListed::kind).orElse(null);
        return new ComparedKind(serviceKind, serviceKind == ServiceKind.REGISTERED ? actKind : null);
    }

    @EventSourcingHandler
    void on(MonitoredYearEvent event) {
        monitoredYearId = event.monitoredYearId();
        state = state.evolve(event);
    }
}
