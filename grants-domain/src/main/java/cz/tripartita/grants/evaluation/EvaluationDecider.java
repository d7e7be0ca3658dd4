package cz.tripartita.grants.evaluation;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.EvaluationEvent;
import cz.tripartita.grants.events.EvaluationEvent.ApplicationScored;
import cz.tripartita.grants.events.EvaluationEvent.ConflictDeclared;
import cz.tripartita.grants.events.EvaluationEvent.EvaluatorAppointed;
import cz.tripartita.grants.events.EvaluationEvent.IndependenceDeclared;
import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.grants.programme.ApplicationOnTheTable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides who scores an application, and whether a score is whole. */
final class EvaluationDecider {

    private EvaluationDecider() {}

    static List<EvaluationEvent> decide(
            AppointEvaluator command,
            @Nullable EvaluationState state,
            Occasion occasion,
            @Nullable ApplicationOnTheTable found) {
        ApplicationOnTheTable application = requireKnown(command.evaluationId(), command.applicationId(), found);
        UUID actor = requireNotOfApplicant(application, occasion);
        if (state != null && state.evaluators().contains(command.evaluatorId())) {
            return List.of();
        }
        requireWithoutConflict(state, command.evaluatorId());
        return List.of(new EvaluatorAppointed(
                command.evaluationId(),
                command.applicationId(),
                application.programmeId(),
                occasion.municipality(),
                command.evaluatorId(),
                actor));
    }

    static List<EvaluationEvent> decide(
            DeclareConflict command,
            @Nullable EvaluationState state,
            Occasion occasion,
            @Nullable ApplicationOnTheTable found) {
        ApplicationOnTheTable application = requireKnown(command.evaluationId(), command.applicationId(), found);
        UUID actor = occasion.actor();
        if (state != null && state.conflicted().contains(actor)) {
            return List.of();
        }
        return List.of(new ConflictDeclared(
                command.evaluationId(),
                command.applicationId(),
                application.programmeId(),
                occasion.municipality(),
                actor,
                command.reason()));
    }

    static List<EvaluationEvent> decide(
            DeclareIndependence command,
            EvaluationState state,
            Occasion occasion,
            @Nullable ApplicationOnTheTable found) {
        ApplicationOnTheTable application = requireKnown(command.evaluationId(), state.applicationId(), found);
        UUID actor = requireNotOfApplicant(application, occasion);
        requireWithoutConflict(state, actor);
        requireAppointed(state, actor);
        return state.independent().contains(actor)
                ? List.of()
                : List.of(new IndependenceDeclared(command.evaluationId(), state.applicationId(), actor));
    }

    /**
     * @param ranked whether the ranking that holds the application is drawn up
     */
    static List<EvaluationEvent> decide(
            ScoreApplication command,
            EvaluationState state,
            Occasion occasion,
            @Nullable ApplicationOnTheTable found,
            ProgrammeTerms terms,
            boolean ranked) {
        ApplicationOnTheTable application = requireKnown(command.evaluationId(), state.applicationId(), found);
        UUID actor = requireNotOfApplicant(application, occasion);
        requireWithoutConflict(state, actor);
        requireAppointed(state, actor);
        GrantsRule.INDEPENDENCE_DECLARED_FIRST.require(
                state.independent().contains(actor), () -> Map.of("evaluator", actor.toString()));
        GrantsRule.APPLICATION_COMPLETE.require(
                application.complete(),
                () -> Map.of("application", state.applicationId().toString()));
        GrantsRule.SCORED_BEFORE_RANKING.require(
                !ranked, () -> Map.of("application", state.applicationId().toString()));
        WholeScore whole = WholeScore.of(command.scores(), command.effectiveness(), terms);
        return List.of(new ApplicationScored(
                command.evaluationId(),
                state.applicationId(),
                actor,
                whole.scores(),
                whole.score(),
                command.effectiveness()));
    }

    private static ApplicationOnTheTable requireKnown(
            UUID evaluationId, UUID applicationId, @Nullable ApplicationOnTheTable application) {
        if (application == null || !evaluationId.equals(Evaluation.idOf(applicationId))) {
            throw GrantsRule.EVALUATION_OF_APPLICATION.broken(
                    Map.of("application", applicationId.toString(), "known", application != null));
        }
        return application;
    }

    private static UUID requireNotOfApplicant(ApplicationOnTheTable application, Occasion occasion) {
        GrantsRule.STAFF_NOT_OF_RECIPIENT.require(
                !application.organisationId().equals(occasion.organisation()),
                () -> Map.of("organisation", String.valueOf(occasion.organisation())));
        return occasion.actor();
    }

    private static void requireWithoutConflict(@Nullable EvaluationState state, UUID person) {
        GrantsRule.EVALUATOR_WITHOUT_CONFLICT.require(
                state == null || !state.conflicted().contains(person), () -> Map.of("person", person.toString()));
    }

    private static void requireAppointed(EvaluationState state, UUID person) {
        GrantsRule.EVALUATOR_APPOINTED.require(
                state.evaluators().contains(person), () -> Map.of("person", person.toString()));
    }
}
