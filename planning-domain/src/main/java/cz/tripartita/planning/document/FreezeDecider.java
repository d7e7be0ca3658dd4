package cz.tripartita.planning.document;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.document.Stage.Drafting;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.DraftFrozen;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.DocumentPath;
import cz.tripartita.planning.events.PartLevel;
import cz.tripartita.planning.events.PlanSection;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What follows from freezing the content as a draft. */
final class FreezeDecider {

    private FreezeDecider() {}

    /**
     * Decides a draft.
     *
     * @param proposals the proposals that the content rests on, as they are now
     * @param statute the version in effect on the day, whose steps the draft takes
     */
    static List<DocumentEvent> decide(
            FreezeDraft command,
            DocumentState state,
            List<AgreedProposal> proposals,
            StatuteAdopted statute,
            Occasion occasion) {
        Coordination.require(occasion);
        Drafting drafting = state.drafting();
        Way.requireNotBefore(occasion.happenedOn(), drafting.since());
        requireComplete(state);
        proposals.forEach(proposal -> proposal.requireConsensus(state.cover().processId()));
        return List.of(new DraftFrozen(
                command.documentId(),
                drafting.drafts() + 1,
                CanonicalText.digestOf(state.cover(), state.content()),
                statute.version(),
                path(state.cover().kind(), statute),
                statute.rules().publicCommentDays(),
                occasion.happenedOn()));
    }

    private static void requireComplete(DocumentState state) {
        if (state.content().isEmpty()) {
            throw new RuleBroken(
                    PlanningRule.DOCUMENT_NOT_EMPTY,
                    Map.of("documentId", state.cover().documentId()));
        }
        switch (state.content()) {
            case BalanceContent balance -> requireAnswers(balance);
            case PartsContent parts
            when state.cover().kind() == DocumentKind.COMMUNITY_PLAN -> {
                requireActivities(parts);
                requireSections(parts);
            }
            case PartsContent _, PlanContent _, TextContent _ -> {}
        }
    }

    private static void requireAnswers(BalanceContent balance) {
        List<Map<String, Object>> unanswered = balance.entries().stream()
                .filter(entry -> !balance.answers().containsKey(entry.entryId()))
                .map(entry -> Map.<String, Object>of("entryId", entry.entryId(), "title", entry.title()))
                .toList();
        if (!unanswered.isEmpty()) {
            throw new RuleBroken(PlanningRule.BALANCE_ENTRIES_ANSWERED, Map.of("unanswered", unanswered));
        }
    }

    private static void requireActivities(PartsContent parts) {
        List<Map<String, Object>> incomplete = parts.inOrder().stream()
                .filter(part -> part.level() == PartLevel.ACTIVITY)
                .filter(activity -> !missing(activity).isEmpty())
                .map(activity ->
                        Map.<String, Object>of("designation", activity.designation(), "missing", missing(activity)))
                .toList();
        if (!incomplete.isEmpty()) {
            throw new RuleBroken(PlanningRule.ACTIVITIES_COMPLETE, Map.of("incomplete", incomplete));
        }
    }

    private static void requireSections(PartsContent parts) {
        List<PlanSection> missing = Arrays.stream(PlanSection.values())
                .filter(section -> !parts.sections().containsKey(section))
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleBroken(PlanningRule.SECTIONS_COMPLETE, Map.of("missing", missing));
        }
    }

    private static List<String> missing(DocumentPart activity) {
        List<String> missing = new ArrayList<>();
        if (activity.responsibleBody() == null || activity.responsibleBody().isBlank()) {
            missing.add("responsibleBody");
        }
        if (activity.dueOn() == null) {
            missing.add("dueOn");
        }
        if (activity.indicator() == null) {
            missing.add("indicator");
        }
        if (activity.expectedCost() == null) {
            missing.add("expectedCost");
        }
        if (activity.fundingSources().isEmpty()) {
            missing.add("fundingSources");
        }
        return missing;
    }

    private static DocumentPath path(DocumentKind kind, StatuteAdopted statute) {
        return statute.rules().documentPaths().stream()
                .filter(path -> path.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new RuleBroken(
                        PlanningRule.DOCUMENT_STEPS_IN_STATUTE,
                        Map.of("kind", kind, "statuteVersion", statute.version())));
    }
}
