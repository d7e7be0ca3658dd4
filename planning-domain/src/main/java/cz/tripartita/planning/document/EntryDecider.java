package cz.tripartita.planning.document;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.ChapterOrdered;
import cz.tripartita.planning.events.DocumentEvent.EntryAdded;
import cz.tripartita.planning.events.DocumentEvent.EntryRemoved;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.PartLevel;
import cz.tripartita.planning.events.PlanEntry;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows from a command about the entries of a realisation plan. */
final class EntryDecider {

    private EntryDecider() {}

    /**
     * Decides a new entry.
     *
     * @param areas the areas of the statute in effect
     * @param concept the document whose measures the plan carries out, none where it names none
     */
    static List<DocumentEvent> decide(
            AddEntry command,
            DocumentState state,
            AgreedProposal proposal,
            List<Area> areas,
            @Nullable DocumentState concept,
            Occasion occasion) {
        Coordination.require(occasion);
        PlanContent plan = state.writing(PlanContent.class);
        proposal.requireConsensus(state.cover().processId());
        requireChapter(
                command.area(),
                proposal.submitted().area(),
                areas.stream().map(Area::code).toList());
        requireNew(command, plan);
        if (concept != null && concept.content() instanceof PartsContent parts) {
            requireMeasure(proposal.submitted().ties().conceptMeasure(), parts);
        }
        return List.of(new EntryAdded(command.documentId(), entry(command, proposal)));
    }

    static List<DocumentEvent> decide(RemoveEntry command, DocumentState state, Occasion occasion) {
        Coordination.require(occasion);
        if (!state.writing(PlanContent.class).has(command.entryId())) {
            throw new RuleBroken(PlanningRule.ENTRY_KNOWN, Map.of("entryId", command.entryId()));
        }
        return List.of(new EntryRemoved(command.documentId(), command.entryId(), command.reason()));
    }

    /**
     * Decides the order of a chapter.
     *
     * @param order the proposal in which it was agreed on
     */
    static List<DocumentEvent> decide(
            OrderChapter command, DocumentState state, AgreedProposal order, Occasion occasion) {
        Coordination.require(occasion);
        PlanContent plan = state.writing(PlanContent.class);
        order.requireConsensus(state.cover().processId());
        ProposalSubmitted submitted = order.submitted();
        boolean ofChapter = submitted.area().equals(command.area());
        if (submitted.kind() != ProposalKind.ORDER_OF_PRIORITIES || !ofChapter) {
            throw new RuleBroken(
                    PlanningRule.CHAPTER_ORDERED_BY_PROPOSAL,
                    Map.of(
                            "area", command.area(),
                            "kind", submitted.kind(),
                            "areaOfProposal", submitted.area()));
        }
        List<UUID> chapter =
                plan.chapter(command.area()).stream().map(PlanEntry::entryId).toList();
        boolean each = new HashSet<>(command.entryIds()).equals(new HashSet<>(chapter));
        if (!each || command.entryIds().size() != chapter.size()) {
            throw new RuleBroken(
                    PlanningRule.ORDER_LISTS_ITS_CHAPTER,
                    Map.of("area", command.area(), "chapter", chapter, "listed", command.entryIds()));
        }
        return List.of(new ChapterOrdered(
                command.documentId(), command.area(), command.orderProposalId(), command.entryIds()));
    }

    private static void requireChapter(String area, String areaOfProposal, List<String> areas) {
        if (!areas.contains(area)) {
            throw new RuleBroken(PlanningRule.CHAPTER_IN_STATUTE, Map.of("area", area, "areas", areas));
        }
        if (!area.equals(areaOfProposal) && areas.contains(areaOfProposal)) {
            throw new RuleBroken(
                    PlanningRule.ENTRY_IN_ITS_CHAPTER, Map.of("area", area, "areaOfProposal", areaOfProposal));
        }
    }

    private static void requireMeasure(@Nullable String tie, PartsContent concept) {
        List<String> measures = concept.inOrder().stream()
                .filter(part -> part.level() == PartLevel.MEASURE)
                .map(DocumentPart::designation)
                .toList();
        if (tie == null || !measures.contains(tie)) {
            throw new RuleBroken(
                    PlanningRule.ENTRY_TIES_TO_MEASURE,
                    Map.of("conceptMeasure", tie == null ? "none" : tie, "measures", measures));
        }
    }

    private static void requireNew(AddEntry command, PlanContent plan) {
        if (plan.has(command.entryId())) {
            throw new RuleBroken(PlanningRule.ENTRY_ID_NEW, Map.of("entryId", command.entryId()));
        }
        plan.entries().stream()
                .filter(entry -> entry.proposalId().equals(command.proposalId()))
                .findFirst()
                .ifPresent(entry -> {
                    throw new RuleBroken(
                            PlanningRule.PROPOSAL_ENTERED_ONCE,
                            Map.of("proposalId", command.proposalId(), "entryId", entry.entryId()));
                });
    }

    private static PlanEntry entry(AddEntry command, AgreedProposal proposal) {
        ProposalSubmitted submitted = proposal.submitted();
        return new PlanEntry(
                command.entryId(),
                command.area(),
                command.proposalId(),
                submitted.title(),
                proposal.wording(),
                proposal.wordingDigest(),
                submitted.expectedCost(),
                submitted.ties());
    }
}
