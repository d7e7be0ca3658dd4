package cz.tripartita.grants.application;

import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ApplicationEvent;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** A provider's request for one service or project in one programme. */
@AggregateRoot(type = "Application")
public class GrantApplication {

    @AggregateIdentifier
    private UUID applicationId;

    private @Nullable ApplicationState state;

    GrantApplication() {}

    @CommandHandler
    GrantApplication(SubmitApplication command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        UUID organisation = occasion.organisation();
        boolean known = organisation != null && KnownOrganisation.read(store, organisation, occasion.municipality());
        OfferedProgramme programme = OfferedProgramme.read(store, command.programmeId(), occasion.municipality())
                .orElse(null);
        apply(SubmissionDecider.decide(command, occasion, programme, known));
    }

    @CommandHandler
    void handle(ConfirmCompleteness command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        apply(ApplicationDecider.decide(command, known(command.applicationId())));
    }

    @CommandHandler
    void handle(RejectApplication command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        ApplicationState application = known(command.applicationId());
        boolean decided = decided(store, application, command.applicationId(), occasion);
        apply(ApplicationDecider.decide(command, application, decided));
    }

    @CommandHandler
    void handle(WithdrawApplication command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        ApplicationState application = known(command.applicationId());
        boolean decided = decided(store, application, command.applicationId(), occasion);
        apply(ApplicationDecider.decide(command, application, occasion, decided));
    }

    @CommandHandler
    void handle(RecordDecision command) {
        apply(ApplicationDecider.decide(command, known(command.applicationId())));
    }

    @EventSourcingHandler
    void on(ApplicationEvent event) {
        applicationId = event.applicationId();
        state = ApplicationState.after(state, event);
    }

    /** Asks the programme itself, as the application learns of its decision a moment later. */
    private static boolean decided(EventStore store, ApplicationState application, UUID id, Occasion occasion) {
        return OfferedProgramme.read(store, application.programmeId(), occasion.municipality())
                .map(programme -> programme.decided().contains(id))
                .orElse(false);
    }

    private ApplicationState known(UUID id) {
        if (state == null) {
            throw new AggregateNotFoundException(id.toString(), "there is no such application");
        }
        return state;
    }

    private static void apply(List<ApplicationEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
