package cz.tripartita.grants.programme;

import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.planning.events.Money;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** A grant programme with all awards out of its allocation: one stream, so that their sum is exact whoever races. */
@AggregateRoot(type = "Programme")
public class Programme {

    @AggregateIdentifier
    private UUID programmeId;

    private @Nullable ProgrammeState state;

    Programme() {}

    @CommandHandler
    Programme(DraftProgramme command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        Ground ground = Ground.read(store, command.terms(), occasion.municipality());
        boolean processKnown = StatuteSteps.read(store, command.processId(), occasion.municipality())
                .isPresent();
        apply(DraftDecider.decide(command, occasion, ground, processKnown));
    }

    @CommandHandler
    void handle(ReviseProgramme command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        Ground ground = Ground.read(store, command.terms(), occasion.municipality());
        apply(DraftDecider.decide(command, known(command.programmeId()), ground));
    }

    @CommandHandler
    void handle(ProposeProgramme command, MetaData metaData, Clock clock, EventStore store) {
        SteeringMeeting meeting =
                SteeringMeeting.read(store, command.meetingId()).orElse(null);
        apply(PreparationDecider.decide(command, known(command.programmeId()), Occasion.of(metaData, clock), meeting));
    }

    @CommandHandler
    void handle(RecordProgrammeOpinion command, MetaData metaData, Clock clock) {
        apply(PreparationDecider.decide(command, known(command.programmeId()), Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(EndPublication command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        ParametersInForce parameters = ParametersInForce.read(store, occasion.municipality());
        apply(PublicationDecider.decide(command, known(command.programmeId()), occasion, parameters));
    }

    @CommandHandler
    void handle(ApproveProgramme command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        ProgrammeState programme = known(command.programmeId());
        Ground ground = Ground.read(store, programme.terms(), occasion.municipality());
        StatuteSteps statute = StatuteSteps.read(store, programme.start().processId(), occasion.municipality())
                .orElseThrow(() -> new IllegalStateException("a programme without its process"));
        apply(ProgrammeDecider.decide(command, programme, occasion, ground, statute));
    }

    @CommandHandler
    void handle(PublishProgramme command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        ParametersInForce parameters = ParametersInForce.read(store, occasion.municipality());
        apply(PublicationDecider.decide(command, known(command.programmeId()), occasion, parameters));
    }

    @CommandHandler
    void handle(ChangeAllocation command, MetaData metaData, Clock clock) {
        apply(AllocationDecider.decide(command, known(command.programmeId()), Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(PostponeDates command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        apply(ProgrammeDecider.decide(command, known(command.programmeId())));
    }

    @CommandHandler
    void handle(CancelProgramme command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        apply(ProgrammeDecider.decide(command, known(command.programmeId())));
    }

    @CommandHandler
    void handle(DecideAwards command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        ProgrammeState programme = known(command.programmeId());
        Map<UUID, ApplicationOnTheTable> applications = new HashMap<>();
        for (DecideAwards.Decision decision : command.decisions()) {
            ApplicationOnTheTable.read(store, decision.applicationId(), occasion.municipality())
                    .ifPresent(application -> applications.put(decision.applicationId(), application));
        }
        ParametersInForce parameters = ParametersInForce.read(store, occasion.municipality());
        apply(AwardDecider.decide(command, programme, occasion, parameters, applications));
    }

    @CommandHandler
    void handle(ReverseRefusal command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        ParametersInForce parameters = ParametersInForce.read(store, occasion.municipality());
        apply(ReversalDecider.decide(command, known(command.programmeId()), occasion, parameters));
    }

    @CommandHandler
    void handle(ChangeAward command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        ProgrammeState programme = known(command.programmeId());
        ParametersInForce parameters = ParametersInForce.read(store, occasion.municipality());
        Money paid = PaidSoFar.read(store, command.grantId());
        apply(AwardChangeDecider.decide(command, programme, occasion, parameters, paid));
    }

    @CommandHandler
    void handle(WithdrawAward command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        ParametersInForce parameters = ParametersInForce.read(store, occasion.municipality());
        apply(WithdrawalDecider.decide(command, known(command.programmeId()), occasion, parameters));
    }

    @EventSourcingHandler
    void on(ProgrammeEvent event) {
        programmeId = event.programmeId();
        state = ProgrammeState.after(state, event);
    }

    private ProgrammeState known(UUID id) {
        if (state == null) {
            throw new AggregateNotFoundException(id.toString(), "there is no such programme");
        }
        return state;
    }

    private static void apply(List<ProgrammeEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
