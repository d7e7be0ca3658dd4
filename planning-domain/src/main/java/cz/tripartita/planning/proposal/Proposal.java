package cz.tripartita.planning.proposal;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.meeting.MeetingOnTheDay;
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

/** The stream of one proposal; public only to be named in {@code PlanningStreams}. */
@AggregateRoot(type = "Proposal")
public final class Proposal {

    @AggregateIdentifier
    private UUID proposalId;

    @SuppressWarnings("NullAway.Init")
    private ProposalState state;

    Proposal() {}

    Proposal(List<ProposalEvent> first) {
        apply(first);
    }

    @CommandHandler
    Proposal(SubmitProposal command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        Roster roster = Roster.in(streams, command.groupId(), occasion.happenedOn());
        Ties.check(command.ties(), streams);
        List<ProposalState> supersedes = command.supersedes().stream()
                .map(earlier -> ProposalState.in(streams, earlier))
                .toList();
        apply(SubmissionDecider.decide(command, roster, supersedes, occasion));
    }

    @CommandHandler
    void handle(DeclarePosition command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        MeetingOnTheDay meeting = command.meetingId() == null ? null : MeetingOnTheDay.in(streams, command.meetingId());
        Roster roster = roster(streams, occasion);
        StatuteAdopted statute = Statutes.in(streams, roster.processId()).inEffectOn(occasion.happenedOn());
        RoundDecider.requireSignature(command, roster, statute);
        apply(RoundDecider.decide(command, state, roster, meeting, occasion));
    }

    @CommandHandler
    void handle(AmendWording command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        apply(RoundDecider.decide(command, state, roster(streams, occasion), occasion));
    }

    @CommandHandler
    void handle(DeclareConsensus command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        Roster roster = roster(streams, occasion);
        MeetingOnTheDay meeting = MeetingOnTheDay.in(streams, command.meetingId());
        StatuteAdopted statute = Statutes.in(streams, roster.processId()).inEffectOn(occasion.happenedOn());
        apply(ConclusionDecider.decide(command, state, roster, meeting, statute, occasion));
    }

    @CommandHandler
    void handle(CloseWithoutConsensus command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        MeetingOnTheDay meeting = MeetingOnTheDay.in(streams, command.meetingId());
        apply(ConclusionDecider.decide(command, state, roster(streams, occasion), meeting, occasion));
    }

    @CommandHandler
    void handle(SupersedeProposal command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        ProposalState successor = ProposalState.in(streams, command.successorId());
        apply(ConclusionDecider.decide(command, state, successor));
    }

    @CommandHandler
    void handle(AdjournProposal command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        apply(PauseDecider.decide(command, state, roster(streams, occasion), occasion));
    }

    @CommandHandler
    void handle(ResumeProposal command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        apply(PauseDecider.decide(command, state, roster(streams, occasion), occasion));
    }

    @CommandHandler
    void handle(WithdrawProposal command, MetaData metaData, Clock clock) {
        apply(PauseDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @EventSourcingHandler
    void on(ProposalEvent event) {
        proposalId = event.proposalId();
        state = state == null ? ProposalState.of(List.of(event)) : state.evolve(event);
    }

    ProposalState state() {
        return state;
    }

    void apply(List<ProposalEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    private Roster roster(OtherStreams streams, Occasion occasion) {
        return Roster.in(streams, state.origin().groupId(), occasion.happenedOn());
    }
}
