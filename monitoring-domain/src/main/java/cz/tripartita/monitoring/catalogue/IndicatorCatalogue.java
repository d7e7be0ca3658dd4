package cz.tripartita.monitoring.catalogue;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.CatalogueEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** The indicator catalogue of one municipality; the first indicator starts it. */
@AggregateRoot(type = "Catalogue")
public class IndicatorCatalogue {

    @AggregateIdentifier
    private UUID catalogueId;

    private Indicators state = Indicators.NONE;

    IndicatorCatalogue() {}

    /** The id of a municipality's catalogue: a name-based UUID, so that each municipality has exactly one. */
    public static UUID idOf(String municipality) {
        return UUID.nameUUIDFromBytes(("indicator-catalogue:" + municipality).getBytes(StandardCharsets.UTF_8));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DefineIndicator command, MetaData metaData, Clock clock) {
        apply(CatalogueDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(RetireIndicator command, MetaData metaData, Clock clock) {
        apply(CatalogueDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(CloseYear command, MetaData metaData, Clock clock) {
        apply(CatalogueDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @EventSourcingHandler
    void on(CatalogueEvent event) {
        catalogueId = event.catalogueId();
        state = state.evolve(event);
    }

    private static void apply(List<CatalogueEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
