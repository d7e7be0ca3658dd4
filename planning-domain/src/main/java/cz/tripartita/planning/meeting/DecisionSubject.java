package cz.tripartita.planning.meeting;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import cz.tripartita.planning.events.DocumentEvent.DocumentReturned;
import cz.tripartita.planning.events.DocumentEvent.DraftFrozen;
import cz.tripartita.planning.events.DocumentEvent.ResolutionRecorded;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.process.Statutes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a body votes on.
 *
 * @param processId the process that it belongs to
 * @param revisions the drafts or rounds of it that may be voted on
 */
record DecisionSubject(UUID processId, String municipality, Set<Integer> revisions) implements InMunicipality {

    /**
     * Finds it. A grant programme is kept downstream: whoever relies on a ballot about it looks at its process and draft.
     *
     * @param process the process of the body that votes
     */
    static DecisionSubject in(OtherStreams streams, TakeDecision command, UUID process) {
        UUID id = command.subjectId();
        return switch (command.matter()) {
            case STATUTE ->
                streams.need(id, ProcessEvent.class, DecisionSubject::ofStatute, PlanningRule.SUBJECT_KNOWN);
            case DOCUMENT ->
                streams.need(id, DocumentEvent.class, DecisionSubject::ofDocument, PlanningRule.SUBJECT_KNOWN);
            case PLANNING_CONTENT, SELECTION_OF_PRIORITIES ->
                streams.need(id, ProposalEvent.class, DecisionSubject::ofProposal, PlanningRule.SUBJECT_KNOWN);
            case GRANT_PROGRAMME ->
                new DecisionSubject(process, streams.municipality(), Set.of(command.subjectRevision()));
        };
    }

    static DecisionSubject ofStatute(List<ProcessEvent> events) {
        Statutes statutes = Statutes.of(events);
        return new DecisionSubject(
                statutes.processId(),
                statutes.municipality(),
                statutes.draftRevision().stream().boxed().collect(Collectors.toSet()));
    }

    static DecisionSubject ofProposal(List<ProposalEvent> events) {
        var submitted = (ProposalSubmitted) events.getFirst();
        return new DecisionSubject(
                submitted.processId(),
                submitted.municipality(),
                events.stream()
                        .filter(ConsensusReached.class::isInstance)
                        .map(event -> ((ConsensusReached) event).round())
                        .collect(Collectors.toSet()));
    }

    static DecisionSubject ofDocument(List<DocumentEvent> events) {
        DecisionSubject subject = switch (events.getFirst()) {
            case DocumentDrafted drafted -> new DecisionSubject(drafted.processId(), drafted.municipality(), Set.of());
            case BalanceReportDrafted drafted ->
                new DecisionSubject(drafted.processId(), drafted.municipality(), Set.of());
            default -> throw new IllegalArgumentException("No document begins with " + events.getFirst());
        };
        for (DocumentEvent event : events) {
            subject = subject.evolve(event);
        }
        return subject;
    }

    /** A draft may be voted on from its freezing until the document is returned or published. */
    private DecisionSubject evolve(DocumentEvent event) {
        return switch (event) {
            case DraftFrozen frozen -> new DecisionSubject(processId, municipality, Set.of(frozen.draft()));
            case DocumentReturned _, DocumentPublished _ -> new DecisionSubject(processId, municipality, Set.of());
            case ResolutionRecorded recorded
            when !recorded.approved() -> new DecisionSubject(processId, municipality, Set.of());
            default -> this;
        };
    }

    /** Lets through a vote of a body of the process on a draft or round that is there. */
    void require(TakeDecision command, UUID process) {
        if (!processId.equals(process) || !revisions.contains(command.subjectRevision())) {
            throw new RuleBroken(
                    PlanningRule.SUBJECT_KNOWN,
                    Map.of(
                            "subjectId", command.subjectId(),
                            "subjectRevision", command.subjectRevision(),
                            "revisions", revisions));
        }
    }
}
