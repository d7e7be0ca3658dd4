package cz.tripartita.gateway.due;

import cz.tripartita.gateway.dispatch.ProjectionProgress;
import cz.tripartita.planning.document.TakeFigures;
import cz.tripartita.planning.events.EntryFigures;
import cz.tripartita.planning.events.FigureOrigin;
import cz.tripartita.planning.events.GrantFigure;
import cz.tripartita.planning.events.IndicatorFigure;
import cz.tripartita.readmodels.documents.DocumentView;
import cz.tripartita.readmodels.documents.Documents;
import cz.tripartita.readmodels.documents.DocumentsProjection;
import cz.tripartita.readmodels.effectiveness.EffectivenessEvaluations;
import cz.tripartita.readmodels.effectiveness.EffectivenessProjection;
import cz.tripartita.readmodels.effectiveness.EffectivenessSummary;
import cz.tripartita.readmodels.goldenthread.EntryProgress;
import cz.tripartita.readmodels.goldenthread.GoldenThreadProjection;
import cz.tripartita.readmodels.goldenthread.GrantProgress;
import cz.tripartita.readmodels.goldenthread.PlansInProgress;
import cz.tripartita.readmodels.indicators.AcceptedValue;
import cz.tripartita.readmodels.indicators.Indicators;
import cz.tripartita.readmodels.indicators.IndicatorsProjection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the record says of the entries of a balance report: the grants of the plan's year that serve them, and the values
 * that were accepted in the monitoring of those grants, with the final scores of effectiveness.
 */
public final class BalanceFigures {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ProjectionProgress progress;
    private final Documents documents;
    private final PlansInProgress plans;
    private final Indicators indicators;
    private final EffectivenessEvaluations evaluations;

    /** Reads the views, none of which it believes before it has reached the end of the record. */
    public BalanceFigures(ProjectionProgress progress, JdbcClient jdbc) {
        this.progress = progress;
        documents = new Documents(jdbc);
        plans = new PlansInProgress(jdbc);
        indicators = new Indicators(jdbc);
        evaluations = new EffectivenessEvaluations(jdbc);
    }

    /** The command that puts the figures into a report; nothing while a view lags behind, as while it is rebuilt. */
    Optional<TakeFigures> of(String municipality, UUID reportId) {
        long position = progress.head();
        boolean reached = Stream.of(
                        DocumentsProjection.GROUP,
                        GoldenThreadProjection.GROUP,
                        IndicatorsProjection.GROUP,
                        EffectivenessProjection.GROUP)
                .allMatch(projection -> progress.await(projection, position, PATIENCE));
        return reached
                ? documents.find(municipality, reportId).map(report -> figures(municipality, report, position))
                : Optional.empty();
    }

    private TakeFigures figures(String municipality, DocumentView report, long position) {
        Map<UUID, List<GrantProgress>> grants =
                Optional.ofNullable(report.planId()).flatMap(planId -> plans.find(municipality, planId)).stream()
                        .flatMap(plan -> plan.entries().stream())
                        .collect(Collectors.toMap(EntryProgress::entryId, EntryProgress::grants));
        List<EntryFigures> figures = report.content().chapters().stream()
                .flatMap(chapter -> chapter.entries().stream())
                .map(view -> view.entry().entryId())
                .map(entryId -> figures(municipality, entryId, grants.getOrDefault(entryId, List.of())))
                .toList();
        return new TakeFigures(report.document().documentId(), figures, position);
    }

    private EntryFigures figures(String municipality, UUID entryId, List<GrantProgress> grants) {
        return new EntryFigures(
                entryId, grants.stream().map(BalanceFigures::figure).toList(), measured(municipality, grants));
    }

    /** Accepted values, and after them the final scores of effectiveness of what was monitored. */
    List<IndicatorFigure> measured(String municipality, List<GrantProgress> grants) {
        List<AcceptedValue> values = grants.stream()
                .flatMap(grant -> indicators.acceptedOfGrant(municipality, grant.grantId()).stream())
                .distinct()
                .toList();
        Stream<IndicatorFigure> scores = values.stream()
                .map(AcceptedValue::monitoringId)
                .distinct()
                .flatMap(monitoring -> evaluations.finalOf(municipality, monitoring).stream())
                .map(BalanceFigures::figure);
        return Stream.concat(values.stream().map(BalanceFigures::figure), scores)
                .toList();
    }

    private static GrantFigure figure(GrantProgress grant) {
        return new GrantFigure(grant.grantId(), grant.serviceName(), grant.contracted(), grant.paid(), grant.entries());
    }

    private static IndicatorFigure figure(AcceptedValue value) {
        return new IndicatorFigure(
                value.name(),
                value.value(),
                value.unit(),
                value.serviceName() + ", " + value.period() + ", verze " + value.reportVersion(),
                FigureOrigin.RECORDED);
    }

    private static IndicatorFigure figure(EffectivenessSummary evaluation) {
        return new IndicatorFigure(
                "Skóre efektivity, pásmo " + evaluation.band(),
                Objects.requireNonNull(evaluation.score()),
                "bod",
                evaluation.serviceName() + ", " + evaluation.year() + ", verze " + evaluation.scoreVersion(),
                FigureOrigin.RECORDED);
    }
}
