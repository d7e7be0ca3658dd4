package cz.tripartita.monitoring.method;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.catalogue.IndicatorsOfYear;
import cz.tripartita.monitoring.events.BandLimits;
import cz.tripartita.monitoring.events.ComparedKind;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.EvaluationMethodEvent;
import cz.tripartita.monitoring.events.EvaluationMethodEvent.MethodAdopted;
import cz.tripartita.monitoring.events.IndicatorWeight;
import cz.tripartita.monitoring.events.KindWeights;
import cz.tripartita.monitoring.events.MethodTerms;
import cz.tripartita.planning.events.KindsOfService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides on versions of the method. The same again changes nothing. */
final class MethodDecider {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private MethodDecider() {}

    static List<EvaluationMethodEvent> decide(
            AdoptMethod command, Methods state, Occasion occasion, Indicators indicators) {
        MethodTerms terms = command.terms();
        int from = command.validFrom();
        MethodAdopted latest =
                state.versions().isEmpty() ? null : state.versions().getLast();
        if (latest != null && latest.validFrom() == from && latest.terms().equals(terms)) {
            return List.of();
        }
        MonitoringRule.METHOD_NOT_BEFORE_LAST_YEAR.require(
                from >= occasion.today().getYear() - 1,
                () -> Map.of("validFrom", from, "today", occasion.today().toString()));
        requireBands(terms.bands());
        requireKinds(terms.kinds(), from);
        terms.kinds().forEach(weights -> requireWeights(weights, indicators.in(from)));
        return List.of(new MethodAdopted(
                command.methodId(), occasion.municipality(), state.versions().size() + 1, from, terms));
    }

    private static void requireBands(BandLimits bands) {
        MonitoringRule.BANDS_IN_ORDER.require(
                bands.a().compareTo(WHOLE) <= 0
                        && bands.a().compareTo(bands.b()) > 0
                        && bands.b().compareTo(bands.c()) > 0
                        && bands.c().signum() >= 0,
                () -> Map.of(
                        "a", bands.a().toPlainString(),
                        "b", bands.b().toPlainString(),
                        "c", bands.c().toPlainString()));
    }

    private static void requireKinds(List<KindWeights> kinds, int year) {
        Set<ComparedKind> seen = new HashSet<>();
        List<String> wrong = kinds.stream()
                .map(KindWeights::kind)
                .filter(kind -> !seen.add(kind) || !isKind(kind, year))
                .map(MethodDecider::written)
                .toList();
        MonitoringRule.KIND_WEIGHED_ONCE.require(wrong.isEmpty(), () -> Map.of("kinds", wrong, "year", year));
    }

    private static boolean isKind(ComparedKind kind, int year) {
        String actKind = kind.actKind();
        return actKind == null
                || (kind.serviceKind() == ServiceKind.REGISTERED
                        && KindsOfService.OF_THE_ACT
                                .inForce(actKind, LocalDate.of(year, 12, 31))
                                .isPresent());
    }

    private static void requireWeights(KindWeights weights, IndicatorsOfYear year) {
        ComparedKind kind = weights.kind();
        IndicatorsOfYear counted = year.of(kind.serviceKind(), kind.actKind());
        Set<String> seen = new HashSet<>();
        List<String> wrong = weights.indicators().stream()
                .map(IndicatorWeight::indicator)
                .filter(code -> !seen.add(code) || !isJudged(code, counted))
                .toList();
        MonitoringRule.METHOD_INDICATORS_JUDGED.require(
                wrong.isEmpty(), () -> Map.of("indicators", wrong, "kind", written(kind)));
        BigDecimal sum = weights.indicators().stream()
                .map(IndicatorWeight::weight)
                .reduce(weights.satisfaction().add(weights.quality()), BigDecimal::add);
        MonitoringRule.WEIGHTS_ADD_UP.require(
                sum.compareTo(WHOLE) == 0, () -> Map.of("sum", sum.toPlainString(), "kind", written(kind)));
    }

    private static boolean isJudged(String code, IndicatorsOfYear counted) {
        return counted.byCode().containsKey(code) && counted.definition(code).direction() != Direction.NEUTRAL;
    }

    private static String written(ComparedKind kind) {
        return kind.actKind() == null ? kind.serviceKind().name() : kind.serviceKind() + " " + kind.actKind();
    }
}
