package cz.tripartita.grants.funding;

import cz.tripartita.grants.events.FundingEvent;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** The grants of one service; its first grant starts the stream. */
@AggregateRoot(type = "ServiceFunding")
public class ServiceFunding {

    @AggregateIdentifier
    private UUID fundingId;

    private FundedGrants state = FundedGrants.NONE;

    ServiceFunding() {}

    /** The id of the stream of a service: a name-based UUID, so that each service has exactly one. */
    public static UUID idOf(String municipality, UUID serviceId) {
        return UUID.nameUUIDFromBytes(
                ("service-funding:" + municipality + ":" + serviceId).getBytes(StandardCharsets.UTF_8));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteGrant command) {
        FundingDecider.decide(command, state).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(FundingEvent event) {
        fundingId = event.fundingId();
        state = state.evolve(event);
    }
}
