package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.comparison.AcceptedYear;
import cz.tripartita.monitoring.events.ComparedService;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.ComparisonVersion;
import cz.tripartita.monitoring.events.EffectivenessEvent;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationDrawnUp;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationRevised;
import cz.tripartita.monitoring.events.EffectivenessGrounds;
import cz.tripartita.monitoring.events.EffectivenessOutcome;
import cz.tripartita.monitoring.events.EvaluationMethodEvent.MethodAdopted;
import cz.tripartita.monitoring.events.KindWeights;
import cz.tripartita.monitoring.events.MonitoredYearEvent.ServiceEntered;
import cz.tripartita.monitoring.events.ReportSource;
import cz.tripartita.monitoring.method.Methods;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides on what a score rests, and computes it: when it is drawn up, and when it is revised. */
final class GroundsDecider {

    private GroundsDecider() {}

    /** The same grounds again change nothing. */
    static List<EffectivenessEvent> decide(
            DrawUpEvaluation command, @Nullable EffectivenessState state, Occasion occasion, Evidence evidence) {
        MonitoringRule.EVALUATION_NOT_FINAL.require(state == null || !state.isFinal(), Map::of);
        ServiceEntered service = requireService(command.evaluationId(), command.monitoringId(), evidence);
        UUID person = Analyst.of(occasion, service.organisationId());
        MethodAdopted method = evidence.methods()
                .in(service.year())
                .orElseThrow(() -> MonitoringRule.METHOD_WEIGHS_KIND.broken(Map.of("year", service.year())));
        ComparisonDrawnUp comparison = requireComparison(service, evidence);
        EffectivenessGrounds grounds = grounds(service, method, comparison, evidence);
        if (state != null && state.grounds().equals(grounds)) {
            return List.of();
        }
        return List.of(new EvaluationDrawnUp(
                command.evaluationId(),
                occasion.municipality(),
                command.monitoringId(),
                service.serviceId(),
                service.organisationId(),
                service.year(),
                state == null ? 1 : state.version() + 1,
                grounds,
                Scoring.of(grounds, command.monitoringId(), comparison),
                person));
    }

    /** By the version of the method by which the evaluation was made, whatever version there is since. */
    static List<EffectivenessEvent> decide(
            ReviseEvaluation command, EffectivenessState state, Occasion occasion, Evidence evidence) {
        MonitoringRule.EVALUATION_FINAL_FIRST.require(state.isFinal(), Map::of);
        ServiceEntered service = requireService(command.evaluationId(), state.monitoringId(), evidence);
        UUID person = Analyst.of(occasion, service.organisationId());
        MethodAdopted method = evidence.methods()
                .version(state.grounds().methodVersion())
                .orElseThrow(() -> new IllegalStateException("made by no version of the method: " + state.grounds()));
        ComparisonDrawnUp comparison = requireComparison(service, evidence);
        EffectivenessGrounds grounds = grounds(service, method, comparison, evidence);
        EffectivenessState.Verdict verdict =
                new EffectivenessState.Verdict(command.recommendation(), command.verdict());
        if (state.grounds().equals(grounds) && verdict.equals(state.verdict())) {
            return List.of();
        }
        EffectivenessOutcome outcome = Scoring.of(grounds, state.monitoringId(), comparison);
        return List.of(new EvaluationRevised(
                command.evaluationId(),
                state.version() + 1,
                command.reason(),
                grounds,
                outcome,
                command.recommendation(),
                command.verdict(),
                person));
    }

    private static ServiceEntered requireService(UUID evaluationId, UUID monitoringId, Evidence evidence) {
        ServiceEntered service = evidence.service();
        if (service == null || !service.evaluationId().equals(evaluationId)) {
            throw MonitoringRule.EVALUATION_OF_MONITORING.broken(
                    Map.of("monitoring", monitoringId.toString(), "known", service != null));
        }
        return service;
    }

    private static ComparisonDrawnUp requireComparison(ServiceEntered service, Evidence evidence) {
        ComparisonDrawnUp comparison = evidence.comparison();
        if (comparison == null) {
            throw MonitoringRule.COMPARED_FIRST.broken(
                    Map.of("comparison", service.comparisonId().toString(), "year", service.year()));
        }
        requireUpToDate(service.comparisonId(), reports(service, comparison), evidence.year());
        return comparison;
    }

    /** The values of the service in the comparison are those that are accepted now. */
    static void requireUpToDate(UUID comparisonId, List<ReportSource> compared, AcceptedYear year) {
        List<ReportSource> accepted = year.values().isEmpty() ? List.of() : year.reports();
        MonitoringRule.COMPARISON_UP_TO_DATE.require(
                compared.equals(accepted),
                () -> Map.of(
                        "comparison",
                        comparisonId.toString(),
                        "compared",
                        written(compared),
                        "accepted",
                        written(accepted)));
    }

    private static List<ReportSource> reports(ServiceEntered service, ComparisonDrawnUp comparison) {
        return comparison.services().stream()
                .filter(each -> each.monitoringId().equals(service.monitoringId()))
                .findFirst()
                .map(ComparedService::reports)
                .orElse(List.of());
    }

    private static List<String> written(List<ReportSource> reports) {
        return reports.stream()
                .map(report -> report.period() + " version " + report.version())
                .toList();
    }

    private static EffectivenessGrounds grounds(
            ServiceEntered service, MethodAdopted method, ComparisonDrawnUp comparison, Evidence evidence) {
        Optional<KindWeights> weights = Methods.weights(method, service.kind());
        List<String> tooFew = Standings.tooFew(
                service.monitoringId(), comparison, method.terms().smallestGroup());
        return new EffectivenessGrounds(
                method.version(),
                weights.orElseThrow(() -> MonitoringRule.METHOD_WEIGHS_KIND.broken(
                        Map.of("year", service.year(), "method", method.version()))),
                method.terms().bands(),
                method.terms().smallestGroup(),
                method.terms().fewestYears(),
                method.terms().decimals(),
                new ComparisonVersion(comparison.comparisonId(), comparison.version()),
                reports(service, comparison),
                evidence.past().of(service, tooFew),
                evidence.satisfaction(),
                evidence.quality());
    }
}
