package cz.tripartita.gateway.access;

import static cz.tripartita.gateway.access.Route.command;

import cz.tripartita.monitoring.comparison.DrawUpComparison;
import cz.tripartita.monitoring.effectiveness.CommentOnEvaluation;
import cz.tripartita.monitoring.effectiveness.DrawUpEvaluation;
import cz.tripartita.monitoring.effectiveness.FinaliseEvaluation;
import cz.tripartita.monitoring.effectiveness.GiveVerdict;
import cz.tripartita.monitoring.effectiveness.InviteComment;
import cz.tripartita.monitoring.effectiveness.ReviseEvaluation;
import cz.tripartita.monitoring.method.AdoptMethod;
import cz.tripartita.monitoring.method.EvaluationMethod;
import java.util.List;

/** Who may change what in the evaluation of effectiveness. */
final class EffectivenessRoutes {

    private static final List<Role> ANALYST = List.of(Role.ANALYST);
    private static final String EVALUATION = "/monitoring/evaluations/{evaluationId}";

    static final List<Route> ALL = List.of(
            command("/monitoring/evaluation-methods", AdoptMethod.class, ANALYST)
                    .filling("methodId", EvaluationMethod::idOf),
            command("/monitoring/comparisons/{comparisonId}/versions", DrawUpComparison.class, ANALYST),
            command(EVALUATION + "/scores", DrawUpEvaluation.class, ANALYST),
            command(EVALUATION + "/verdicts", GiveVerdict.class, ANALYST),
            command(EVALUATION + "/invitation", InviteComment.class, ANALYST),
            command(EVALUATION + "/comments", CommentOnEvaluation.class, List.of(Role.APPLICANT)),
            command(EVALUATION + "/finalisation", FinaliseEvaluation.class, ANALYST),
            command(EVALUATION + "/revisions", ReviseEvaluation.class, ANALYST));

    private EffectivenessRoutes() {}
}
