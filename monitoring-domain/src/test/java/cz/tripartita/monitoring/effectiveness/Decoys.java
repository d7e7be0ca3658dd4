package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.events.ComparedService;
import cz.tripartita.monitoring.events.ComparedValue;
import cz.tripartita.monitoring.events.ComparisonEvent;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.ComparisonVersion;
import cz.tripartita.monitoring.events.EffectivenessEvent;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationDrawnUp;
import cz.tripartita.monitoring.events.EffectivenessGrounds;
import java.math.BigDecimal;
import java.util.List;

/** What a stream holds beside the version that counts: the one before and the one after, with other values. */
final class Decoys {

    private Decoys() {}

    static List<ComparisonEvent> around(ComparisonDrawnUp comparison) {
        return List.of(
                moved(comparison, comparison.version() - 1), comparison, moved(comparison, comparison.version() + 1));
    }

    private static ComparisonDrawnUp moved(ComparisonDrawnUp comparison, int version) {
        List<ComparedService> services = comparison.services().stream()
                .map(service -> new ComparedService(
                        service.monitoringId(),
                        service.serviceId(),
                        service.organisationId(),
                        service.reports(),
                        service.values().stream().map(Decoys::negated).toList()))
                .toList();
        return new ComparisonDrawnUp(
                comparison.comparisonId(),
                comparison.municipality(),
                comparison.year(),
                comparison.kind(),
                version,
                "oprava",
                services,
                comparison.indicators());
    }

    private static ComparedValue negated(ComparedValue value) {
        return new ComparedValue(
                value.indicator(), value.value().add(BigDecimal.ONE).negate());
    }

    static List<EffectivenessEvent> around(EvaluationDrawnUp event) {
        return List.of(moved(event, event.version() - 1), event, moved(event, event.version() + 1));
    }

    private static EvaluationDrawnUp moved(EvaluationDrawnUp event, int version) {
        EffectivenessGrounds grounds = event.grounds();
        return new EvaluationDrawnUp(
                event.evaluationId(),
                event.municipality(),
                event.monitoringId(),
                event.serviceId(),
                event.organisationId(),
                event.year(),
                version,
                new EffectivenessGrounds(
                        grounds.methodVersion() + 1,
                        grounds.weights(),
                        grounds.bands(),
                        grounds.smallestGroup() + 1,
                        grounds.fewestYears(),
                        grounds.decimals(),
                        new ComparisonVersion(grounds.comparison().comparisonId(), version),
                        grounds.reports(),
                        List.of(),
                        null,
                        null),
                event.outcome(),
                event.drawnUpBy());
    }
}
