package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.events.ComparedService;
import cz.tripartita.monitoring.events.ComparisonEvent;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.ComparisonVersion;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.EffectivenessEvent;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationDrawnUp;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationRevised;
import cz.tripartita.monitoring.events.EffectivenessGrounds;
import cz.tripartita.monitoring.events.IndicatorWeight;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that a score was computed from and nothing that came of it, so that anybody can compute it anew.
 *
 * @param version of the score
 * @param grounds method, own past, survey and visit
 * @param indicators those that the method weighs and the comparison knows
 * @param services the services of the kind with their values of these
 */
public record EvaluationInputs(
        UUID evaluationId,
        int version,
        UUID monitoringId,
        UUID serviceId,
        int year,
        EffectivenessGrounds grounds,
        List<JudgedIndicator> indicators,
        List<ComparedService> services) {

    /** Which values of an indicator are better, by the definition in force in the year. */
    public record JudgedIndicator(String indicator, int indicatorVersion, Direction direction) {}

    /**
     * The inputs of a score as recorded.
     *
     * @param evaluation the events of the evaluation
     * @param version of the score; the last one for 0
     * @param comparisons finds the events of a comparison
     * @return nothing where there is no such version
     */
    public static Optional<EvaluationInputs> of(
            List<EffectivenessEvent> evaluation, int version, Function<UUID, List<ComparisonEvent>> comparisons) {
        EvaluationInputs found = null;
        EvaluationDrawnUp drawnUp = null;
        for (EffectivenessEvent event : evaluation) {
            if (event instanceof EvaluationDrawnUp drawn) {
                drawnUp = drawn;
                found = wanted(version, drawn.version())
                        ? of(drawn, drawn.version(), drawn.grounds(), comparisons)
                        : found;
            } else if (event instanceof EvaluationRevised revised
                    && drawnUp != null
                    && wanted(version, revised.version())) {
                found = of(drawnUp, revised.version(), revised.grounds(), comparisons);
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean wanted(int version, int found) {
        return version == 0 || version == found;
    }

    private static EvaluationInputs of(
            EvaluationDrawnUp evaluation,
            int version,
            EffectivenessGrounds grounds,
            Function<UUID, List<ComparisonEvent>> comparisons) {
        ComparisonDrawnUp comparison = comparison(grounds.comparison(), comparisons);
        Set<String> weighed = grounds.weights().indicators().stream()
                .map(IndicatorWeight::indicator)
                .collect(Collectors.toSet());
        return new EvaluationInputs(
                evaluation.evaluationId(),
                version,
                evaluation.monitoringId(),
                evaluation.serviceId(),
                evaluation.year(),
                grounds,
                comparison.indicators().stream()
                        .filter(each -> weighed.contains(each.indicator()))
                        .map(each -> new JudgedIndicator(each.indicator(), each.indicatorVersion(), each.direction()))
                        .toList(),
                comparison.services().stream()
                        .map(service -> only(service, weighed))
                        .toList());
    }

    private static ComparedService only(ComparedService service, Set<String> indicators) {
        return new ComparedService(
                service.monitoringId(),
                service.serviceId(),
                service.organisationId(),
                service.reports(),
                service.values().stream()
                        .filter(value -> indicators.contains(value.indicator()))
                        .toList());
    }

    private static ComparisonDrawnUp comparison(
            ComparisonVersion version, Function<UUID, List<ComparisonEvent>> comparisons) {
        return comparisons.apply(version.comparisonId()).stream()
                .map(ComparisonDrawnUp.class::cast)
                .filter(each -> each.version() == version.version())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an evaluation rests on a comparison: " + version));
    }
}
