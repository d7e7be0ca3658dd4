package cz.tripartita.planning.meeting;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.group.GroupState;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.process.Statutes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;

/** The stream of one meeting; public only to be named in {@code PlanningStreams}. */
@AggregateRoot(type = "Meeting")
public final class Meeting {

    @AggregateIdentifier
    private UUID meetingId;

    @SuppressWarnings("NullAway.Init")
    private MeetingState state;

    Meeting() {}

    @CommandHandler
    Meeting(ScheduleMeeting command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        Roster roster = Roster.in(streams, command.groupId(), occasion.happenedOn());
        StatuteAdopted statute = Statutes.in(streams, roster.processId()).inEffectOn(occasion.happenedOn());
        apply(AgendaDecider.decide(command, roster, Agenda.in(streams, command.agenda()), statute, occasion));
    }

    @CommandHandler
    void handle(AddAgendaItem command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        Agenda agenda = Agenda.in(streams, List.of(command.item()));
        apply(AgendaDecider.decide(command, state, roster(occasion, store), agenda, occasion));
    }

    @CommandHandler
    void handle(CancelMeeting command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(AgendaDecider.decide(command, state, roster(occasion, store), occasion));
    }

    @CommandHandler
    void handle(OpenMeeting command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(AttendanceDecider.decide(command, state, roster(occasion, store), occasion));
    }

    @CommandHandler
    void handle(RecordAttendance command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(AttendanceDecider.decide(command, state, roster(occasion, store), occasion));
    }

    @CommandHandler
    void handle(RecordGuest command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(AttendanceDecider.decide(command, state, roster(occasion, store), occasion));
    }

    @CommandHandler
    void handle(TakeDecision command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        Roster roster = roster(occasion, store);
        StatuteAdopted statute = Statutes.in(streams, roster.processId()).inEffectOn(occasion.happenedOn());
        DecisionSubject subject = DecisionSubject.in(streams, command, roster.processId());
        apply(DecisionDecider.decide(command, state, roster, subject, statute, occasion));
    }

    @CommandHandler
    void handle(CloseMeeting command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(AttendanceDecider.decide(command, state, roster(occasion, store), occasion));
    }

    @CommandHandler
    void handle(DraftMinutes command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        GroupState group = GroupState.in(OtherStreams.of(store, occasion), state.groupId());
        apply(MinutesDecider.decide(command, state, group, occasion));
    }

    @CommandHandler
    void handle(ApproveMinutes command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(MinutesDecider.decide(command, state, roster(occasion, store), occasion));
    }

    @CommandHandler
    void handle(PublishMinutes command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        Roster roster = roster(occasion, store);
        LocalDate satOn = state.day().sitting().openedOn();
        StatuteAdopted statute = Statutes.in(OtherStreams.of(store, occasion), roster.processId())
                .inEffectOn(satOn == null ? occasion.happenedOn() : satOn);
        apply(MinutesDecider.decide(command, state, roster, statute, occasion));
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        meetingId = event.meetingId();
        state = state == null ? MeetingState.of(List.of(event)) : state.evolve(event);
    }

    private Roster roster(Occasion occasion, EventStore store) {
        return Roster.in(OtherStreams.of(store, occasion), state.groupId(), occasion.happenedOn());
    }

    private static void apply(List<MeetingEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
