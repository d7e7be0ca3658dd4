package cz.tripartita.planning.document;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.PartRemoved;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.DocumentEvent.SectionWritten;
import cz.tripartita.planning.events.DocumentEvent.TextWritten;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.PartIndicator;
import cz.tripartita.planning.events.PartLevel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows from a command about the parts of a concept or community plan, or the text of grant rules. */
final class PartDecider {

    private PartDecider() {}

    /**
     * Decides a part.
     *
     * @param proposal the proposal that it comes from, none where it names none
     */
    static List<DocumentEvent> decide(
            SetPart command, DocumentState state, @Nullable AgreedProposal proposal, Occasion occasion) {
        Coordination.require(occasion);
        PartsContent content = state.writing(PartsContent.class);
        DocumentPart part = part(command);
        requireLevel(part, content);
        requirePlace(part, content);
        requireDesignation(part, content);
        if (part.expectedCost() != null && Money.ZERO.isAbove(part.expectedCost())) {
            throw new RuleBroken(
                    PlanningRule.COST_NOT_NEGATIVE,
                    Map.of("expectedCost", part.expectedCost().amount()));
        }
        if (proposal != null) {
            proposal.requireConsensus(state.cover().processId());
        }
        return part.equals(content.parts().get(part.partId()))
                ? List.of()
                : List.of(new PartSet(command.documentId(), part));
    }

    static List<DocumentEvent> decide(RemovePart command, DocumentState state, Occasion occasion) {
        Coordination.require(occasion);
        PartsContent content = state.writing(PartsContent.class);
        if (!content.has(command.partId())) {
            throw new RuleBroken(PlanningRule.PART_KNOWN, Map.of("partId", command.partId()));
        }
        List<String> below = content.below(command.partId()).stream()
                .map(DocumentPart::designation)
                .toList();
        if (!below.isEmpty()) {
            throw new RuleBroken(PlanningRule.PART_WITHOUT_PARTS_BELOW, Map.of("below", below));
        }
        return List.of(new PartRemoved(command.documentId(), command.partId()));
    }

    static List<DocumentEvent> decide(WriteSection command, DocumentState state, Occasion occasion) {
        Coordination.require(occasion);
        PartsContent content = state.writing(PartsContent.class);
        return command.text().equals(content.sections().get(command.section()))
                ? List.of()
                : List.of(new SectionWritten(command.documentId(), command.section(), command.text()));
    }

    static List<DocumentEvent> decide(WriteText command, DocumentState state, Occasion occasion) {
        Coordination.require(occasion);
        TextContent written = state.writing(TextContent.class);
        return written.text().equals(command.text())
                ? List.of()
                : List.of(new TextWritten(command.documentId(), command.text()));
    }

    private static void requireLevel(DocumentPart part, PartsContent content) {
        DocumentPart before = content.parts().get(part.partId());
        if (before != null && before.level() != part.level()) {
            throw new RuleBroken(
                    PlanningRule.PART_KEEPS_ITS_LEVEL, Map.of("partId", part.partId(), "level", before.level()));
        }
    }

    /** A goal stands by itself, a measure under a goal, an activity under a measure. */
    private static void requirePlace(DocumentPart part, PartsContent content) {
        UUID parentId = part.parentId();
        DocumentPart parent = parentId == null ? null : content.parts().get(parentId);
        PartLevel above = parent == null ? null : parent.level();
        boolean inPlace = switch (part.level()) {
            case GOAL -> parentId == null;
            case MEASURE -> above == PartLevel.GOAL;
            case ACTIVITY -> above == PartLevel.MEASURE;
        };
        if (!inPlace) {
            throw new RuleBroken(
                    PlanningRule.PART_UNDER_ITS_LEVEL,
                    Map.of("level", part.level(), "above", above == null ? "none" : above));
        }
    }

    private static void requireDesignation(DocumentPart part, PartsContent content) {
        content.parts().values().stream()
                .filter(other -> !other.partId().equals(part.partId()))
                .filter(other -> other.designation().equals(part.designation()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleBroken(
                            PlanningRule.PART_DESIGNATED_ONCE,
                            Map.of("designation", part.designation(), "partId", other.partId()));
                });
    }

    private static DocumentPart part(SetPart command) {
        SetPart.Indicator indicator = command.indicator();
        return new DocumentPart(
                command.partId(),
                command.parentId(),
                command.level(),
                command.designation(),
                command.title(),
                command.text(),
                command.responsibleBody(),
                command.dueOn(),
                indicator == null
                        ? null
                        : new PartIndicator(indicator.name(), indicator.base(), indicator.target(), indicator.unit()),
                command.expectedCost(),
                command.fundingSources(),
                command.regionalPlan(),
                command.proposalId());
    }
}
