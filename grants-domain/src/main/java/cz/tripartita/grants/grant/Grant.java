package cz.tripartita.grants.grant;

import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.application.ListedService;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.parameters.ParametersInForce;
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
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Money given to one application, from its award to the last entry of its ledger. */
@AggregateRoot(type = "Grant")
public class Grant {

    @AggregateIdentifier
    private UUID grantId;

    private @Nullable GrantState state;

    Grant() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartGrant command, EventStore store) {
        apply(AwardedDecider.decide(command, state, AwardedApplication.read(store, command.applicationId())));
    }

    @CommandHandler
    void handle(AdjustGrant command) {
        apply(AwardedDecider.decide(command, known(command.grantId())));
    }

    @CommandHandler
    void handle(WithdrawGrant command) {
        apply(AwardedDecider.decide(command, known(command.grantId())));
    }

    @CommandHandler
    void handle(PrepareAgreement command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        GrantState grant = known(command.grantId());
        apply(AgreementDecider.decide(
                command, grant, occasion, award(store, grant), law(store, occasion), others(store, grant)));
    }

    @CommandHandler
    void handle(SignAgreement command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        GrantState grant = known(command.grantId());
        apply(AgreementDecider.decide(
                command, grant, occasion, award(store, grant), law(store, occasion), others(store, grant)));
    }

    @CommandHandler
    void handle(PrepareAmendment command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        GrantState grant = known(command.grantId());
        apply(AmendmentDecider.decide(
                command, grant, occasion, award(store, grant), law(store, occasion), others(store, grant)));
    }

    @CommandHandler
    void handle(SignAmendment command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        GrantState grant = known(command.grantId());
        apply(AmendmentDecider.decide(
                command, grant, occasion, award(store, grant), law(store, occasion), others(store, grant)));
    }

    @CommandHandler
    void handle(RegisterAgreement command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(PublicationDecider.decide(command, known(command.grantId()), occasion, law(store, occasion)));
    }

    @CommandHandler
    void handle(PostAgreement command, MetaData metaData, Clock clock) {
        apply(PublicationDecider.decide(command, known(command.grantId()), Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(MoveBudget command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        GrantState grant = known(command.grantId());
        apply(ChangeDecider.decide(command, grant, occasion, award(store, grant), law(store, occasion)));
    }

    @CommandHandler
    void handle(ChangeAccount command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        GrantState grant = known(command.grantId());
        apply(ChangeDecider.decide(command, grant, occasion, award(store, grant)));
    }

    @CommandHandler
    void handle(SuspendPayments command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        GrantState grant = known(command.grantId());
        apply(ChangeDecider.decide(command, grant, occasion, award(store, grant)));
    }

    @CommandHandler
    void handle(ResumePayments command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        GrantState grant = known(command.grantId());
        apply(ChangeDecider.decide(command, grant, occasion, award(store, grant)));
    }

    @CommandHandler
    void handle(HoldPayments command) {
        apply(HoldDecider.decide(command, known(command.grantId())));
    }

    @CommandHandler
    void handle(LiftHold command) {
        apply(HoldDecider.decide(command, known(command.grantId())));
    }

    @CommandHandler
    void handle(ApprovePayment command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        GrantState grant = known(command.grantId());
        apply(PaymentDecider.decide(
                command, grant, occasion, award(store, grant), law(store, occasion), service(store, grant)));
    }

    @CommandHandler
    void handle(WithdrawPaymentApproval command, MetaData metaData, Clock clock) {
        apply(PaymentDecider.decide(command, known(command.grantId()), Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(RecordPayment command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        GrantState grant = known(command.grantId());
        apply(PaymentDecider.decide(
                command, grant, occasion, award(store, grant), law(store, occasion), service(store, grant)));
    }

    @CommandHandler
    void handle(DemandReturn command, MetaData metaData, Clock clock) {
        apply(ReturnDecider.decide(command, known(command.grantId()), Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(RecordReturn command, MetaData metaData, Clock clock) {
        apply(ReturnDecider.decide(command, known(command.grantId()), Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(SetOffReturn command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        GrantState grant = known(command.grantId());
        apply(ReturnDecider.decide(
                command, grant, occasion, award(store, grant), law(store, occasion), service(store, grant)));
    }

    @CommandHandler
    void handle(ReverseEntry command, MetaData metaData, Clock clock, EventStore store) {
        GrantState grant = known(command.grantId());
        apply(CounterEntryDecider.decide(command, grant, Occasion.of(metaData, clock), award(store, grant)));
    }

    @CommandHandler
    void handle(AccountUse command, MetaData metaData, Clock clock) {
        apply(UseDecider.decide(command, known(command.grantId()), Occasion.of(metaData, clock)));
    }

    @EventSourcingHandler
    void on(GrantEvent event) {
        grantId = event.grantId();
        state = GrantState.after(state, event);
    }

    private static AwardInForce award(EventStore store, GrantState grant) {
        return AwardInForce.read(
                store, grant.start().programmeId(), grant.start().grantId());
    }

    private static ParametersInForce law(EventStore store, Occasion occasion) {
        return ParametersInForce.read(store, occasion.municipality());
    }

    private static @Nullable ListedService service(EventStore store, GrantState grant) {
        GrantAwarded start = grant.start();
        return ListedService.read(store, start.serviceId(), start.municipality())
                .orElse(null);
    }

    private static OtherAgreements others(EventStore store, GrantState grant) {
        return OtherAgreements.read(store, grant.start());
    }

    private GrantState known(UUID id) {
        if (state == null) {
            throw new AggregateNotFoundException(id.toString(), "there is no such grant");
        }
        return state;
    }

    private static void apply(List<GrantEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
