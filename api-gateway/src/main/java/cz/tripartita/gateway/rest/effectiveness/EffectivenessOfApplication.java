package cz.tripartita.gateway.rest.effectiveness;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.ProjectionProgress;
import cz.tripartita.gateway.rest.audit.RecordedEvents;
import cz.tripartita.gateway.rest.command.CommandCompletion;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.grants.evaluation.ScoreApplication;
import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.Criterion;
import cz.tripartita.grants.events.EvaluationEvent;
import cz.tripartita.grants.events.PastEffectiveness;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.programme.ProgrammeInForce;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.effectiveness.EffectivenessEvaluations;
import cz.tripartita.readmodels.effectiveness.EffectivenessProjection;
import cz.tripartita.readmodels.effectiveness.EvaluationFilter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds the effectiveness that a programme takes points from: the final evaluation of the latest year before its own. */
@Component
class EffectivenessOfApplication implements CommandCompletion<ScoreApplication> {

    private final RecordedEvents recorded;
    private final EffectivenessEvaluations evaluations;
    private final ProjectionProgress progress;
    private final Duration patience;

    EffectivenessOfApplication(
            RecordedEvents recorded,
            EffectivenessEvaluations evaluations,
            ProjectionProgress progress,
            @Value("${tripartita.http.read-patience:5s}") Duration patience) {
        this.recorded = recorded;
        this.evaluations = evaluations;
        this.progress = progress;
        this.patience = patience;
    }

    @Override
    public Class<ScoreApplication> command() {
        return ScoreApplication.class;
    }

    /** Nothing is added where the programme takes no points from effectiveness, or there is no evaluation to take. */
    @Override
    public ScoreApplication complete(ScoreApplication read, LocalDate happenedOn, Caller caller) {
        String municipality = caller.municipality();
        return recorded.of(municipality, read.evaluationId(), EvaluationEvent.class).stream()
                .findFirst()
                .map(begun -> recorded.of(municipality, begun.applicationId(), ApplicationEvent.class))
                .flatMap(application -> effectiveness(municipality, application))
                .map(read::with)
                .orElse(read);
    }

    private Optional<PastEffectiveness> effectiveness(String municipality, List<ApplicationEvent> application) {
        if (!(application.getFirst() instanceof ApplicationStarted start)) {
            throw new IllegalStateException("an application does not start with " + application.getFirst());
        }
        return ProgrammeInForce.of(recorded.of(municipality, start.programmeId(), ProgrammeEvent.class), municipality)
                .map(ProgrammeInForce::terms)
                .filter(terms -> terms.criteria().stream().anyMatch(Criterion::takesEffectiveness))
                .flatMap(terms -> ApplicationContent.handedIn(application)
                        .flatMap(content -> latest(
                                municipality,
                                EvaluationFilter.finalOf(content.serviceId(), start.organisationId()),
                                terms.year())));
    }

    private Optional<PastEffectiveness> latest(String municipality, EvaluationFilter wanted, int before) {
        if (!progress.await(ProjectionProgress.nameOf(EffectivenessProjection.class), progress.head(), patience)) {
            throw Refusal.of(ProblemKind.POSITION_NOT_REACHED);
        }
        return evaluations.list(municipality, wanted, PageRequest.first(PageRequest.LARGEST)).items().stream()
                .filter(evaluation -> evaluation.year() < before)
                .findFirst()
                .map(evaluation -> new PastEffectiveness(
                        evaluation.evaluationId(),
                        evaluation.year(),
                        Objects.requireNonNull(evaluation.scoreVersion()),
                        Objects.requireNonNull(evaluation.score())));
    }
}
