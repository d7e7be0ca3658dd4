package cz.tripartita.monitoring.comparison;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.catalogue.IndicatorsOfYear;
import cz.tripartita.monitoring.events.ComparedService;
import cz.tripartita.monitoring.events.ComparisonEvent;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.monitoredyear.MonitoredServices;
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
import org.jspecify.annotations.Nullable;

/** The comparison of the services of one kind in one calendar year. */
@AggregateRoot(type = "Comparison")
public class Comparison {

    @AggregateIdentifier
    private UUID comparisonId;

    private @Nullable ComparisonDrawnUp latest;

    Comparison() {}

    /** Reads the monitoring of every service that was entered into the year; the store sees to it that none has moved on. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DrawUpComparison command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        List<ComparedService> services =
                MonitoredServices.read(store, occasion.municipality(), command.year()).of(command.kind()).stream()
                        .map(service -> AcceptedYear.read(store, service.monitoringId()))
                        .flatMap(year -> year.compared().stream())
                        .toList();
        IndicatorsOfYear indicators = Indicators.read(store, occasion.municipality())
                .in(command.year())
                .of(command.serviceKind(), command.actKind());
        ComparisonDecider.decide(command, latest, occasion, services, indicators)
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ComparisonEvent event) {
        comparisonId = event.comparisonId();
        latest = ComparisonVersions.drawnUp(event);
    }
}
