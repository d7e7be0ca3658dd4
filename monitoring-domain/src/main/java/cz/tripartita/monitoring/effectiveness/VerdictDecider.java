package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.comparison.AcceptedYear;
import cz.tripartita.monitoring.effectiveness.EffectivenessState.Verdict;
import cz.tripartita.monitoring.events.EffectivenessEvent;
import cz.tripartita.monitoring.events.EffectivenessEvent.CommentInvited;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationCommented;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationFinalised;
import cz.tripartita.monitoring.events.EffectivenessEvent.VerdictGiven;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decides on the way of a score to a final evaluation: verdict, comment of the provider, end. */
final class VerdictDecider {

    private VerdictDecider() {}

    /** The same verdict again changes nothing. */
    static List<EffectivenessEvent> decide(GiveVerdict command, EffectivenessState state, Occasion occasion) {
        requireNotFinal(state);
        UUID person = Analyst.of(occasion, state.organisationId());
        return new Verdict(command.recommendation(), command.verdict()).equals(state.verdict())
                ? List.of()
                : List.of(
                        new VerdictGiven(command.evaluationId(), command.recommendation(), command.verdict(), person));
    }

    /**
     * A later invitation prolongs the term or leaves it. The term is counted from the day of recording, from which the
     * provider can see it, whenever the invitation is said to have been made.
     *
     * @param commentDays how many days the method gives at least
     */
    static List<EffectivenessEvent> decide(
            InviteComment command, EffectivenessState state, Occasion occasion, int commentDays) {
        requireNotFinal(state);
        Analyst.of(occasion, state.organisationId());
        MonitoringRule.VERDICT_FIRST.require(state.verdict() != null, Map::of);
        LocalDate until = state.commentUntil();
        if (command.until().equals(until)) {
            return List.of();
        }
        LocalDate least = until == null ? occasion.today().plusDays(commentDays) : until;
        MonitoringRule.COMMENT_TERM_LONG_ENOUGH.require(
                !command.until().isBefore(least),
                () -> Map.of("until", command.until().toString(), "least", least.toString()));
        return List.of(new CommentInvited(command.evaluationId(), command.until()));
    }

    static List<EffectivenessEvent> decide(CommentOnEvaluation command, EffectivenessState state, Occasion occasion) {
        requireNotFinal(state);
        UUID person = occasion.person();
        if (person == null || !state.organisationId().equals(occasion.organisation())) {
            throw MonitoringRule.PROVIDER_SPEAKS_FOR_ITSELF.broken(
                    Map.of("organisation", String.valueOf(occasion.organisation()), "person", person != null));
        }
        LocalDate until = state.commentUntil();
        MonitoringRule.COMMENT_IN_TERM.require(
                until != null && !occasion.today().isAfter(until),
                () -> Map.of(
                        "until",
                        String.valueOf(until),
                        "today",
                        occasion.today().toString()));
        return List.of(new EvaluationCommented(command.evaluationId(), command.comment(), person));
    }

    /**
     * @param latestComparison the latest version of the comparison
     * @param year what is accepted of the service now
     */
    static List<EffectivenessEvent> decide(
            FinaliseEvaluation command,
            EffectivenessState state,
            Occasion occasion,
            int latestComparison,
            AcceptedYear year) {
        if (state.isFinal()) {
            return List.of();
        }
        UUID person = Analyst.of(occasion, state.organisationId());
        MonitoringRule.VERDICT_FIRST.require(state.verdict() != null, Map::of);
        LocalDate until = state.commentUntil();
        MonitoringRule.COMMENTED_OR_TERM_OVER.require(
                until != null && (state.comments() > 0 || occasion.today().isAfter(until)),
                () -> Map.of("until", String.valueOf(until), "comments", state.comments()));
        int compared = state.grounds().comparison().version();
        MonitoringRule.FINAL_ON_LATEST_COMPARISON.require(
                compared == latestComparison, () -> Map.of("compared", compared, "latest", latestComparison));
        GroundsDecider.requireUpToDate(
                state.grounds().comparison().comparisonId(), state.grounds().reports(), year);
        return List.of(new EvaluationFinalised(command.evaluationId(), state.version(), person));
    }

    private static void requireNotFinal(EffectivenessState state) {
        MonitoringRule.EVALUATION_NOT_FINAL.require(!state.isFinal(), Map::of);
    }
}
