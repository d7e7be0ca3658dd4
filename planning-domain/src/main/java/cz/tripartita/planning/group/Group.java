package cz.tripartita.planning.group;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.organisation.KnownOrganisation;
import cz.tripartita.planning.person.KnownPerson;
import cz.tripartita.planning.process.Statutes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** The stream of one working group; public only to be named in {@code PlanningStreams}. */
@AggregateRoot(type = "Group")
public final class Group {

    @AggregateIdentifier
    private UUID groupId;

    @SuppressWarnings("NullAway.Init")
    private GroupState state;

    Group() {}

    @CommandHandler
    Group(EstablishGroup command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        StatuteAdopted statute = statute(streams, command.processId(), occasion);
        command.facilitators().forEach(person -> KnownPerson.in(streams, person));
        apply(GroupDecider.decide(command, statute, occasion));
    }

    @CommandHandler
    void handle(AppointFacilitator command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        KnownPerson.in(OtherStreams.of(store, occasion), command.personId());
        apply(GroupDecider.decide(command, state));
    }

    @CommandHandler
    void handle(ReleaseFacilitator command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        apply(GroupDecider.decide(command, state));
    }

    @CommandHandler
    void handle(ApplyForMembership command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        KnownPerson.in(streams, command.memberId());
        requireKnown(streams, command.organisationId());
        StatuteAdopted statute = statute(streams, state.roster().processId(), occasion);
        apply(JoiningDecider.decide(command, state.roster(), statute, occasion));
    }

    @CommandHandler
    void handle(SignRulesOfProcedure command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        StatuteAdopted statute = statute(streams, state.roster().processId(), occasion);
        apply(JoiningDecider.decide(command, state.roster(), statute, occasion));
    }

    @CommandHandler
    void handle(LeaveGroup command, MetaData metaData, Clock clock) {
        apply(LeavingDecider.decide(command, state.roster(), Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(TransferMembership command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        KnownPerson.in(OtherStreams.of(store, occasion), command.successorId());
        apply(LeavingDecider.decide(command, state.roster(), occasion));
    }

    @CommandHandler
    void handle(CountAbsences command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        Presence meeting = Presence.in(streams, command.meetingId());
        StatuteAdopted statute = statute(streams, state.roster().processId(), occasion);
        apply(AbsenceDecider.decide(command, state, meeting, statute, occasion.happenedOn()));
    }

    @CommandHandler
    void handle(ElectLeader command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        Presence meeting = Presence.in(streams, command.meetingId());
        StatuteAdopted statute = statute(streams, state.roster().processId(), occasion);
        apply(LeaderDecider.decide(command, state.roster(), meeting, statute, occasion));
    }

    @CommandHandler
    void handle(RecallLeader command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        Presence meeting = Presence.in(streams, command.meetingId());
        StatuteAdopted statute = statute(streams, state.roster().processId(), occasion);
        apply(LeaderDecider.decide(command, state.roster(), meeting, statute, occasion));
    }

    @CommandHandler
    void handle(EndLeaderTerm command, MetaData metaData, Clock clock) {
        apply(LeaderDecider.endTerm(state.roster(), Occasion.of(metaData, clock).today()));
    }

    @CommandHandler
    void handle(AssignTask command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        requireKnown(streams, command.organisationId());
        Sitting sitting = Sitting.in(streams, command.meetingId());
        apply(GroupDecider.decide(command, state, sitting, occasion));
    }

    @CommandHandler
    void handle(CheckOffTask command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        Sitting sitting = Sitting.in(OtherStreams.of(store, occasion), command.meetingId());
        apply(GroupDecider.decide(command, state, sitting, occasion));
    }

    @EventSourcingHandler
    void on(GroupEvent event) {
        groupId = event.groupId();
        state = state == null ? GroupState.of(List.of(event)) : state.evolve(event);
    }

    private static StatuteAdopted statute(OtherStreams streams, UUID processId, Occasion occasion) {
        return Statutes.in(streams, processId).inEffectOn(occasion.happenedOn());
    }

    private static void requireKnown(OtherStreams streams, @Nullable UUID organisationId) {
        if (organisationId != null) {
            KnownOrganisation.in(streams, organisationId);
        }
    }

    private static void apply(List<GroupEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
