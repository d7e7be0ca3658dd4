package cz.tripartita.grants.decisionfile;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.evaluation.EvaluationOutcome;
import cz.tripartita.grants.events.DecisionFileEvent;
import cz.tripartita.grants.events.DecisionFileEvent.ApplicationEntered;
import cz.tripartita.grants.events.DecisionFileEvent.RankingDrawnUp;
import cz.tripartita.grants.events.DecisionFileEvent.RankingReopened;
import cz.tripartita.grants.events.DecisionFileEvent.TieOrdered;
import cz.tripartita.grants.events.ExactScore;
import cz.tripartita.grants.events.Ranked;
import cz.tripartita.grants.programme.ApplicationOnTheTable;
import cz.tripartita.grants.programme.ProgrammeInForce;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides on what comes into a decision file and on its ranking. */
final class RankingDecider {

    private RankingDecider() {}

    /**
     * An application with what was found of it.
     *
     * @param outcome of its evaluation
     */
    record Found(UUID applicationId, ApplicationOnTheTable application, EvaluationOutcome outcome) {

        private Ranked unplaced() {
            ExactScore score = outcome.score();
            return new Ranked(
                    applicationId,
                    application.lineId(),
                    application.organisationId(),
                    application.requested(),
                    score,
                    score.shown(),
                    outcome.spread().shown(),
                    outcome.evaluators(),
                    1);
        }
    }

    static List<DecisionFileEvent> decide(
            EnterApplication command, @Nullable DecisionFileState state, String municipality) {
        if (state != null && state.entered().contains(command.applicationId())) {
            return List.of();
        }
        return List.of(
                new ApplicationEntered(command.fileId(), command.programmeId(), municipality, command.applicationId()));
    }

    /**
     * @param found every application of the file that is neither rejected nor withdrawn nor decided
     */
    static List<DecisionFileEvent> decide(
            DrawUpRanking command,
            DecisionFileState state,
            Occasion occasion,
            ProgrammeInForce programme,
            List<Found> found) {
        UUID actor = occasion.actor();
        GrantsRule.RANKED_AFTER_CLOSING.require(
                programme.closedAt(occasion.now()),
                () -> Map.of("now", occasion.now().toString(), "published", programme.published()));
        List<String> unchecked = naming(found.stream()
                .filter(one -> !one.application().complete())
                .map(Found::applicationId)
                .toList());
        GrantsRule.CHECKED_BEFORE_RANKING.require(unchecked.isEmpty(), () -> Map.of("unchecked", unchecked));
        List<String> unscored = naming(found.stream()
                .filter(one -> !one.outcome().isWhole(programme.terms()))
                .map(Found::applicationId)
                .toList());
        GrantsRule.EVALUATED_WHOLE.require(
                unscored.isEmpty() && !found.isEmpty(),
                () -> Map.of(
                        "notEvaluated", unscored,
                        "applications", found.size(),
                        "smallestEvaluators", programme.terms().smallestEvaluators()));
        List<Ranked> ranking = Ranking.of(found.stream().map(Found::unplaced).toList());
        return List.of(new RankingDrawnUp(command.fileId(), state.programmeId(), ranking, actor));
    }

    static List<DecisionFileEvent> decide(ReopenRanking command, DecisionFileState state, Occasion occasion) {
        occasion.actor();
        requireRanking(state);
        GrantsRule.REOPENED_BEFORE_RECOMMENDATION.require(!state.recommended(), Map::of);
        return List.of(new RankingReopened(command.fileId(), state.programmeId(), command.reason()));
    }

    /** All that tie at one place of a line, nothing else and each once. */
    static List<DecisionFileEvent> decide(OrderTie command, DecisionFileState state, Occasion occasion) {
        UUID actor = occasion.actor();
        requireRanking(state);
        Set<UUID> asked = new HashSet<>(command.order());
        Set<UUID> tied = state.ranking().stream()
                .filter(one -> asked.contains(one.applicationId()))
                .findFirst()
                .map(first -> tiedWith(first, state))
                .orElse(Set.of());
        GrantsRule.TIE_ORDERED_WHOLE.require(
                tied.size() > 1
                        && tied.equals(asked)
                        && asked.size() == command.order().size(),
                () -> Map.of("order", naming(command.order()), "tied", naming(List.copyOf(tied))));
        return List.of(new TieOrdered(command.fileId(), state.programmeId(), command.order(), command.reason(), actor));
    }

    private static Set<UUID> tiedWith(Ranked first, DecisionFileState state) {
        return state.ranking().stream()
                .filter(one -> one.lineId().equals(first.lineId()) && one.place() == first.place())
                .map(Ranked::applicationId)
                .collect(Collectors.toSet());
    }

    static void requireRanking(DecisionFileState state) {
        GrantsRule.RANKING_DRAWN_UP_FIRST.require(
                !state.ranking().isEmpty(),
                () -> Map.of("programme", state.programmeId().toString()));
    }

    private static List<String> naming(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
