package cz.tripartita.planning.document;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.document.Stage.Out;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.PartProgressRecorded;
import cz.tripartita.planning.events.DocumentPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What follows from recording the progress of a part of a published document. */
final class ProgressDecider {

    private ProgressDecider() {}

    static List<DocumentEvent> decide(RecordProgress command, DocumentState state, Occasion occasion) {
        Coordination.require(occasion);
        DocumentPart part = part(command, state, occasion.happenedOn());
        if (command.value() != null && part.indicator() == null) {
            throw new RuleBroken(
                    PlanningRule.PROGRESS_VALUE_OF_INDICATOR,
                    Map.of("designation", part.designation(), "value", command.value()));
        }
        var recorded = new PartProgressRecorded(
                command.documentId(),
                command.partId(),
                command.state(),
                command.value(),
                command.note(),
                occasion.happenedOn());
        return recorded.equals(state.progress().get(command.partId())) ? List.of() : List.of(recorded);
    }

    /** The part, or the rule broken that progress is one of a published document that has parts. */
    private static DocumentPart part(RecordProgress command, DocumentState state, LocalDate day) {
        boolean published = state.stage() instanceof Out out
                && out.status() == DocumentStatus.PUBLISHED
                && !day.isBefore(out.publishedOn());
        if (!published || !(state.content() instanceof PartsContent content)) {
            throw new RuleBroken(
                    PlanningRule.PROGRESS_OF_PUBLISHED_DOCUMENT,
                    Map.of(
                            "kind", state.cover().kind(),
                            "status", state.stage().status(),
                            "happenedOn", day));
        }
        DocumentPart part = content.parts().get(command.partId());
        if (part == null) {
            throw new RuleBroken(PlanningRule.PART_KNOWN, Map.of("partId", command.partId()));
        }
        return part;
    }
}
