package cz.tripartita.grants.application;

import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ApplicationDraft;
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

/** A provider's request for one service or project in one line of a programme, from its first draft on. */
@AggregateRoot(type = "Application")
public class GrantApplication {

    @AggregateIdentifier
    private UUID applicationId;

    private @Nullable ApplicationState state;

    GrantApplication() {}

    @CommandHandler
    GrantApplication(StartApplication command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        UUID organisation = occasion.organisation();
        boolean known = organisation != null && KnownOrganisation.read(store, organisation, occasion.municipality());
        OfferedProgramme programme = OfferedProgramme.read(store, command.programmeId(), occasion.municipality())
                .orElse(null);
        apply(DraftDecider.decide(command, occasion, programme, known));
    }

    @CommandHandler
    void handle(SaveDraft command, MetaData metaData, Clock clock) {
        apply(DraftDecider.decide(command, known(command.applicationId()), Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(AttachFile command, MetaData metaData, Clock clock) {
        apply(DraftDecider.decide(command, known(command.applicationId()), Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(RemoveFile command, MetaData metaData, Clock clock) {
        apply(DraftDecider.decide(command, known(command.applicationId()), Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(SubmitApplication command, MetaData metaData, Clock clock, EventStore store) {
        ApplicationState application = known(command.applicationId());
        OfferedProgramme programme = programme(store, application);
        ListedService service = service(store, application, application.draft());
        apply(SubmissionDecider.decide(command, application, Occasion.of(metaData, clock), programme, service));
    }

    @CommandHandler
    void handle(SupplementApplication command, MetaData metaData, Clock clock, EventStore store) {
        ApplicationState application = known(command.applicationId());
        OfferedProgramme programme = programme(store, application);
        ListedService service = service(store, application, command.content().asDraft());
        apply(SubmissionDecider.decide(command, application, Occasion.of(metaData, clock), programme, service));
    }

    @CommandHandler
    void handle(AllowLateSubmission command, MetaData metaData, Clock clock, EventStore store) {
        ApplicationState application = known(command.applicationId());
        OfferedProgramme programme = programme(store, application);
        apply(FormalCheckDecider.decide(command, application, Occasion.of(metaData, clock), programme));
    }

    @CommandHandler
    void handle(FindDefects command, MetaData metaData, Clock clock, EventStore store) {
        ApplicationState application = known(command.applicationId());
        OfferedProgramme programme = programme(store, application);
        apply(FormalCheckDecider.decide(command, application, Occasion.of(metaData, clock), programme));
    }

    @CommandHandler
    void handle(ConfirmCompleteness command, MetaData metaData, Clock clock) {
        apply(FormalCheckDecider.decide(command, known(command.applicationId()), Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(RejectApplication command, MetaData metaData, Clock clock, EventStore store) {
        ApplicationState application = known(command.applicationId());
        boolean decided = programme(store, application).decided().contains(command.applicationId());
        apply(FormalCheckDecider.decide(command, application, Occasion.of(metaData, clock), decided));
    }

    @CommandHandler
    void handle(WithdrawApplication command, MetaData metaData, Clock clock, EventStore store) {
        ApplicationState application = known(command.applicationId());
        boolean decided = programme(store, application).decided().contains(command.applicationId());
        apply(ApplicationDecider.decide(command, application, Occasion.of(metaData, clock), decided));
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
    private static OfferedProgramme programme(EventStore store, ApplicationState application) {
        UUID programmeId = application.start().programmeId();
        return OfferedProgramme.read(store, programmeId, application.start().municipality())
                .orElseThrow(() -> new IllegalStateException("an application without its programme " + programmeId));
    }

    /** The service that an application names, as the catalogue has it. */
    private static @Nullable ListedService service(
            EventStore store, ApplicationState application, @Nullable ApplicationDraft draft) {
        UUID serviceId = draft == null ? null : draft.serviceId();
        return serviceId == null
                ? null
                : ListedService.read(store, serviceId, application.start().municipality())
                        .orElse(null);
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
