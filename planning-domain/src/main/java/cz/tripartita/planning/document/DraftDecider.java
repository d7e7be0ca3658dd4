package cz.tripartita.planning.document;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.process.Statutes;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows from beginning a document. */
final class DraftDecider {

    /** The statute is drafted in its process, a balance report from its plan, the network by itself. */
    private static final Set<DocumentKind> KINDS = EnumSet.of(
            DocumentKind.MEDIUM_TERM_CONCEPT,
            DocumentKind.COMMUNITY_PLAN,
            DocumentKind.REALISATION_PLAN,
            DocumentKind.GRANT_RULES);

    private DraftDecider() {}

    /**
     * Decides the beginning of a document.
     *
     * @param earlier the document that it is to supersede, none where it is to supersede none
     * @param concept the document whose measures it is to carry out, none where it names none
     */
    static List<DocumentEvent> decide(
            DraftDocument command,
            Statutes statutes,
            @Nullable DocumentState earlier,
            @Nullable DocumentState concept,
            Occasion occasion) {
        Coordination.require(occasion);
        if (!KINDS.contains(command.kind())) {
            throw new RuleBroken(
                    PlanningRule.DOCUMENT_KIND_DRAFTED_FREELY, Map.of("kind", command.kind(), "drafted", KINDS));
        }
        checkPeriod(command);
        if (earlier != null) {
            requireSupersedable(earlier, command.kind(), statutes.processId());
        }
        if (concept != null) {
            requireConcept(command, concept, statutes.processId());
        }
        return List.of(new DocumentDrafted(
                command.documentId(),
                statutes.processId(),
                statutes.municipality(),
                command.kind(),
                command.title(),
                command.periodFrom(),
                command.periodTo(),
                command.supersedes(),
                command.conceptId(),
                occasion.happenedOn()));
    }

    /** Lets through a published document of the same kind and process. */
    static void requireSupersedable(DocumentState earlier, DocumentKind kind, UUID processId) {
        Cover cover = earlier.cover();
        boolean alike = cover.kind() == kind && cover.processId().equals(processId);
        if (!alike || earlier.stage().status() != DocumentStatus.PUBLISHED) {
            throw new RuleBroken(
                    PlanningRule.SUPERSEDES_PUBLISHED_DOCUMENT,
                    Map.of(
                            "documentId", cover.documentId(),
                            "kind", cover.kind(),
                            "status", earlier.stage().status()));
        }
    }

    /** Lets through a realisation plan, and for it a published document with measures that is for the plan's year too. */
    private static void requireConcept(DraftDocument command, DocumentState concept, UUID processId) {
        Cover cover = concept.cover();
        boolean covers = !cover.periodFrom().isAfter(command.periodFrom())
                && !cover.periodTo().isBefore(command.periodTo());
        boolean carriedOut = concept.content() instanceof PartsContent
                && concept.stage().status() == DocumentStatus.PUBLISHED
                && cover.processId().equals(processId);
        if (command.kind() != DocumentKind.REALISATION_PLAN || !carriedOut || !covers) {
            throw new RuleBroken(
                    PlanningRule.PLAN_CARRIES_OUT_CONCEPT,
                    Map.of(
                            "kind", command.kind(),
                            "conceptKind", cover.kind(),
                            "conceptStatus", concept.stage().status(),
                            "conceptFrom", cover.periodFrom(),
                            "conceptTo", cover.periodTo()));
        }
    }

    private static void checkPeriod(DraftDocument command) {
        LocalDate from = command.periodFrom();
        LocalDate to = command.periodTo();
        if (to.isBefore(from)) {
            throw new RuleBroken(PlanningRule.DOCUMENT_PERIOD_IN_ORDER, Map.of("periodFrom", from, "periodTo", to));
        }
        boolean oneYear =
                from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
        if (command.kind() == DocumentKind.REALISATION_PLAN && !oneYear) {
            throw new RuleBroken(PlanningRule.REALISATION_PLAN_OF_ONE_YEAR, Map.of("periodFrom", from, "periodTo", to));
        }
    }
}
