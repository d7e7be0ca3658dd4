package cz.tripartita.monitoring.comparison;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.catalogue.IndicatorsOfYear;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.ComparedService;
import cz.tripartita.monitoring.events.ComparedValue;
import cz.tripartita.monitoring.events.ComparisonEvent;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.IndicatorQuartiles;
import cz.tripartita.monitoring.monitoredyear.IdsOfYear;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides on versions of a comparison. The same values again change nothing. */
final class ComparisonDecider {

    private ComparisonDecider() {}

    /**
     * @param latest the version before, none before the first
     * @param found every service of the kind and year that has an accepted value
     * @param indicators those that count for the kind in the year
     */
    static List<ComparisonEvent> decide(
            DrawUpComparison command,
            @Nullable ComparisonDrawnUp latest,
            Occasion occasion,
            List<ComparedService> found,
            IndicatorsOfYear indicators) {
        MonitoringRule.COMPARISON_OF_KIND_AND_YEAR.require(
                command.comparisonId()
                        .equals(IdsOfYear.comparison(occasion.municipality(), command.year(), command.kind())),
                () -> Map.of("comparison", command.comparisonId().toString(), "year", command.year()));
        MonitoringRule.YEAR_IS_OVER.require(
                command.year() < occasion.today().getYear(),
                () -> Map.of("year", command.year(), "today", occasion.today().toString()));
        List<ComparedService> services = counted(found, indicators);
        MonitoringRule.COMPARISON_HAS_VALUES.require(!services.isEmpty(), () -> Map.of("year", command.year()));
        if (latest != null && latest.services().equals(services)) {
            return List.of();
        }
        String reason = command.reason();
        MonitoringRule.COMPARISON_CORRECTED_WITH_REASON.requireReason(
                latest != null, reason, () -> Map.of("version", latest == null ? 1 : latest.version() + 1));
        return List.of(new ComparisonDrawnUp(
                command.comparisonId(),
                occasion.municipality(),
                command.year(),
                command.kind(),
                latest == null ? 1 : latest.version() + 1,
                reason,
                services,
                quartiles(services, indicators)));
    }

    /** The services with the values of indicators that count, both in order. */
    private static List<ComparedService> counted(List<ComparedService> found, IndicatorsOfYear indicators) {
        return found.stream()
                .map(service -> new ComparedService(
                        service.monitoringId(),
                        service.serviceId(),
                        service.organisationId(),
                        service.reports(),
                        service.values().stream()
                                .filter(value -> indicators.byCode().containsKey(value.indicator()))
                                .sorted(Comparator.comparing(ComparedValue::indicator))
                                .toList()))
                .filter(service -> !service.values().isEmpty())
                .sorted(Comparator.comparing(ComparedService::monitoringId))
                .toList();
    }

    private static List<IndicatorQuartiles> quartiles(List<ComparedService> services, IndicatorsOfYear indicators) {
        SortedMap<String, List<BigDecimal>> values = services.stream()
                .flatMap(service -> service.values().stream())
                .collect(Collectors.groupingBy(
                        ComparedValue::indicator,
                        TreeMap::new,
                        Collectors.mapping(ComparedValue::value, Collectors.toList())));
        return indicators.byCode().values().stream()
                .filter(indicator -> values.containsKey(indicator.code()))
                .map(indicator -> quartiles(indicator, values.getOrDefault(indicator.code(), List.of())))
                .toList();
    }

    private static IndicatorQuartiles quartiles(IndicatorDefined indicator, List<BigDecimal> values) {
        Quartiles quartiles = Quartiles.of(values);
        return new IndicatorQuartiles(
                indicator.code(),
                indicator.version(),
                indicator.definition().direction(),
                values.size(),
                quartiles.lower(),
                quartiles.median(),
                quartiles.upper());
    }
}
