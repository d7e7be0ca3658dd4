package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.Band;
import cz.tripartita.monitoring.events.RecommendedCourse;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.effectiveness.EffectivenessEvaluations;
import cz.tripartita.readmodels.effectiveness.EffectivenessProjection;
import cz.tripartita.readmodels.effectiveness.EffectivenessSummary;
import cz.tripartita.readmodels.effectiveness.EffectivenessView;
import cz.tripartita.readmodels.effectiveness.EvaluationFilter;
import cz.tripartita.readmodels.effectiveness.EvaluationState;
import cz.tripartita.readmodels.grantledger.ApplicationSummary;
import cz.tripartita.readmodels.grantledger.Applications;
import cz.tripartita.readmodels.grantledger.GrantLedgerProjection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Evaluations of effectiveness: to a provider the own ones, from the invitation to comment on; to who scores applications
 * the final ones; to the others all of them.
 */
@RestController
@Reads(EffectivenessProjection.class)
class EffectivenessQueries {

    private static final Set<EvaluationState> FINAL = EnumSet.of(EvaluationState.FINAL, EvaluationState.REVISED);
    private static final Set<EvaluationState> TOLD =
            EnumSet.of(EvaluationState.COMMENTING, EvaluationState.FINAL, EvaluationState.REVISED);

    private final EffectivenessEvaluations evaluations;
    private final Applications applications;
    private final Clock clock;

    EffectivenessQueries(EffectivenessEvaluations evaluations, Applications applications, Clock clock) {
        this.evaluations = evaluations;
        this.applications = applications;
        this.clock = clock;
    }

    @GetMapping(path = "/api/monitoring/evaluations", produces = "application/json")
    Page<EffectivenessSummary> evaluations(
            Caller caller,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable ServiceKind serviceKind,
            @RequestParam(required = false) @Nullable String actKind,
            @RequestParam(required = false) @Nullable UUID service,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable Band band,
            @RequestParam(required = false) @Nullable RecommendedCourse recommendation,
            @RequestParam(required = false) @Nullable EvaluationState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        Set<EvaluationState> states = EnumSet.copyOf(visible(caller));
        if (state != null) {
            states.retainAll(EnumSet.of(state));
        }
        if (states.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        EvaluationFilter filter = new EvaluationFilter(
                year,
                serviceKind,
                actKind,
                service,
                OwnCases.organisation(caller, organisation),
                band,
                recommendation,
                List.copyOf(states));
        return evaluations.list(caller.municipality(), filter, Answers.page(cursor, limit));
    }

    /** With every component of the score that counted on a day, the latest without one. */
    @GetMapping(path = "/api/monitoring/evaluations/{evaluationId}", produces = "application/json")
    ResponseEntity<EffectivenessView> evaluation(
            Caller caller, @PathVariable UUID evaluationId, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return Answers.single(
                evaluations
                        .find(caller.municipality(), evaluationId, asOf)
                        .filter(view -> isVisible(caller, view.evaluation())),
                view -> view.evaluation().version());
    }

    /** The final evaluations of the service that an application is for, of all years, the latest first. */
    @GetMapping(path = "/api/grants/applications/{applicationId}/effectiveness", produces = "application/json")
    @Reads({EffectivenessProjection.class, GrantLedgerProjection.class})
    Page<EffectivenessSummary> ofApplication(
            Caller caller,
            @PathVariable UUID applicationId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        ApplicationSummary application = Answers.found(applications
                        .find(caller.municipality(), applicationId, clock.instant())
                        .filter(view ->
                                OwnCases.visible(caller, view.application().organisationId()))
                        .map(view -> OwnCases.narrowed(caller) ? view : view.handedIn()))
                .application();
        PageRequest page = Answers.page(cursor, limit);
        UUID service = application.serviceId();
        return service == null
                ? new Page<>(List.of(), null)
                : evaluations.list(
                        caller.municipality(), EvaluationFilter.finalOf(service, application.organisationId()), page);
    }

    private static boolean isVisible(Caller caller, EffectivenessSummary evaluation) {
        return OwnCases.visible(caller, evaluation.organisationId())
                && visible(caller).contains(evaluation.state());
    }

    /** In which states evaluations are shown to the caller. */
    static Set<EvaluationState> visible(Caller caller) {
        if (OwnCases.narrowed(caller)) {
            return TOLD;
        }
        return caller.role().equals(Role.EVALUATOR.code()) ? FINAL : EnumSet.allOf(EvaluationState.class);
    }
}
