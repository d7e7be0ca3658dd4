package cz.tripartita.monitoring.reportingmethod;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.events.ReportingMethodEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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

/** The methods of reporting of one municipality; the first one starts it. */
@AggregateRoot(type = "ReportingMethod")
public class ReportingMethodRegister {

    @AggregateIdentifier
    private UUID methodId;

    private ReportingMethods state = ReportingMethods.NONE;

    ReportingMethodRegister() {}

    /** The id of a municipality's methods: a name-based UUID, so that each municipality has exactly one stream. */
    public static UUID idOf(String municipality) {
        return UUID.nameUUIDFromBytes(("reporting-method:" + municipality).getBytes(StandardCharsets.UTF_8));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetReportingMethod command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        Indicators indicators = Indicators.read(store, occasion.municipality());
        ReportingMethodDecider.decide(command, state, occasion, indicators).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ReportingMethodEvent event) {
        methodId = event.methodId();
        state = state.evolve(event);
    }
}
