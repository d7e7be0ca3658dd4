package cz.tripartita.planning.document;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.document.Stage.Out;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import cz.tripartita.planning.events.DocumentEvent.DocumentReturned;
import cz.tripartita.planning.events.DocumentEvent.DocumentSuperseded;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What follows from a command by which a document leaves its way: return, publication, supersession. */
final class PublicationDecider {

    private PublicationDecider() {}

    static List<DocumentEvent> decide(ReturnDocument command, DocumentState state, Occasion occasion) {
        Coordination.require(occasion);
        state.way(command.draft()).requireNotBefore(occasion.happenedOn());
        return List.of(
                new DocumentReturned(command.documentId(), command.draft(), command.reason(), occasion.happenedOn()));
    }

    static List<DocumentEvent> decide(PublishDocument command, DocumentState state, Occasion occasion) {
        Coordination.require(occasion);
        if (state.stage() instanceof Out out) {
            throw new RuleBroken(
                    PlanningRule.DOCUMENT_PUBLISHED_ONCE,
                    Map.of("documentId", command.documentId(), "draft", out.drafts(), "status", out.status()));
        }
        LocalDate publishedOn = occasion.happenedOn();
        Way way = StepDecider.requireStep(state, command.draft(), DocumentStep.PUBLICATION, publishedOn);
        Cover cover = state.cover();
        LocalDate approved = way.approved() == null ? publishedOn : way.approved();
        boolean late = cover.kind() == DocumentKind.REALISATION_PLAN && !approved.isBefore(cover.periodFrom());
        return List.of(new DocumentPublished(
                command.documentId(),
                command.draft(),
                way.draft().contentDigest(),
                cover.supersedes(),
                late,
                publishedOn));
    }

    static List<DocumentEvent> decide(SupersedeDocument command, DocumentState state, DocumentState successor) {
        boolean named = command.documentId().equals(successor.cover().supersedes());
        if (!named || !(successor.stage() instanceof Out)) {
            throw new RuleBroken(
                    PlanningRule.SUCCESSOR_PUBLISHED,
                    Map.of(
                            "successorId", command.successorId(),
                            "status", successor.stage().status()));
        }
        return state.stage().status() == DocumentStatus.SUPERSEDED
                ? List.of()
                : List.of(new DocumentSuperseded(command.documentId(), command.successorId()));
    }
}
