package cz.tripartita.planning.document;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.person.KnownPerson;
import cz.tripartita.planning.process.Statutes;
import cz.tripartita.planning.process.SteeringDecision;
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

/** The stream of one document; public only to be named in {@code PlanningStreams}. */
@AggregateRoot(type = "Document")
public final class Document {

    @AggregateIdentifier
    private UUID documentId;

    @SuppressWarnings("NullAway.Init")
    private DocumentState state;

    Document() {}

    @CommandHandler
    Document(DraftDocument command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        Statutes statutes = Statutes.in(streams, command.processId());
        apply(DraftDecider.decide(
                command,
                statutes,
                documentIn(streams, command.supersedes()),
                documentIn(streams, command.conceptId()),
                occasion));
    }

    @CommandHandler
    Document(DraftBalanceReport command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        DocumentState plan = DocumentState.in(streams, command.planId());
        apply(BalanceDecider.decide(command, plan, documentIn(streams, command.supersedes()), occasion));
    }

    @CommandHandler
    void handle(AddEntry command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        AgreedProposal proposal = AgreedProposal.in(streams, command.proposalId());
        apply(EntryDecider.decide(
                command,
                state,
                proposal,
                statute(streams, occasion).rules().areas(),
                documentIn(streams, state.cover().conceptId()),
                occasion));
    }

    @CommandHandler
    void handle(OrderChapter command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        AgreedProposal order = AgreedProposal.in(OtherStreams.of(store, occasion), command.orderProposalId());
        apply(EntryDecider.decide(command, state, order, occasion));
    }

    @CommandHandler
    void handle(SetPart command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        AgreedProposal proposal =
                command.proposalId() == null ? null : AgreedProposal.in(streams, command.proposalId());
        apply(PartDecider.decide(command, state, proposal, occasion));
    }

    @CommandHandler
    void handle(FreezeDraft command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        List<AgreedProposal> proposals = state.content().proposals().stream()
                .map(proposalId -> AgreedProposal.in(streams, proposalId))
                .toList();
        apply(FreezeDecider.decide(command, state, proposals, statute(streams, occasion), occasion));
    }

    @CommandHandler
    void handle(ApproveBySteeringGroup command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        SteeringDecision decision = SteeringDecision.in(OtherStreams.of(store, occasion), command.meetingId());
        apply(StepDecider.decide(command, state, decision, occasion));
    }

    @CommandHandler
    void handle(SubmitComment command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        if (command.memberId() != null) {
            KnownPerson.in(OtherStreams.of(store, occasion), command.memberId());
        }
        apply(CommentDecider.decide(command, state, occasion));
    }

    @CommandHandler
    void handle(SupersedeDocument command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var successor = DocumentState.in(OtherStreams.of(store, occasion), command.successorId());
        apply(PublicationDecider.decide(command, state, successor));
    }

    @CommandHandler
    void handle(RemoveEntry command, MetaData metaData, Clock clock) {
        apply(EntryDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(RemovePart command, MetaData metaData, Clock clock) {
        apply(PartDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(WriteSection command, MetaData metaData, Clock clock) {
        apply(PartDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(WriteText command, MetaData metaData, Clock clock) {
        apply(PartDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(AnswerEntry command, MetaData metaData, Clock clock) {
        apply(BalanceDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(RequestFigures command, MetaData metaData, Clock clock) {
        apply(BalanceDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(TakeFigures command, MetaData metaData, Clock clock) {
        apply(BalanceDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(RecordProgress command, MetaData metaData, Clock clock) {
        apply(ProgressDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(OpenComments command, MetaData metaData, Clock clock) {
        apply(CommentDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(CloseComments command, MetaData metaData, Clock clock) {
        apply(CommentDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(SettleComment command, MetaData metaData, Clock clock) {
        apply(CommentDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(HoldHearing command, MetaData metaData, Clock clock) {
        apply(StepDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(RecordOpinion command, MetaData metaData, Clock clock) {
        apply(StepDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(RecordResolution command, MetaData metaData, Clock clock) {
        apply(StepDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(ReturnDocument command, MetaData metaData, Clock clock) {
        apply(PublicationDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(PublishDocument command, MetaData metaData, Clock clock) {
        apply(PublicationDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @EventSourcingHandler
    void on(DocumentEvent event) {
        documentId = event.documentId();
        state = state == null ? DocumentState.of(List.of(event)) : state.evolve(event);
    }

    private StatuteAdopted statute(OtherStreams streams, Occasion occasion) {
        return Statutes.in(streams, state.cover().processId()).inEffectOn(occasion.happenedOn());
    }

    private static @Nullable DocumentState documentIn(OtherStreams streams, @Nullable UUID documentId) {
        return documentId == null ? null : DocumentState.in(streams, documentId);
    }

    private static void apply(List<DocumentEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
