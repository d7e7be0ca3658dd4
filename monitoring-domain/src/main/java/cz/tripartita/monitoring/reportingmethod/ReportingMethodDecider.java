package cz.tripartita.monitoring.reportingmethod;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.events.KindOfReporting;
import cz.tripartita.monitoring.events.ReportingMethod;
import cz.tripartita.monitoring.events.ReportingMethodEvent;
import cz.tripartita.monitoring.events.ReportingMethodEvent.ReportingMethodSet;
import java.util.List;
import java.util.Map;

/**
 * Decides on the method of reporting. The same again changes nothing; a year that has begun keeps its method, and a
 * closed one gets none.
 */
final class ReportingMethodDecider {

    private ReportingMethodDecider() {}

    /** @param indicators the catalogue of the municipality, in which years are closed */
    static List<ReportingMethodEvent> decide(
            SetReportingMethod command, ReportingMethods state, Occasion occasion, Indicators indicators) {
        ReportingMethod method = command.method();
        int year = command.validFrom();
        if (state.in(year)
                .filter(set -> set.validFrom() == year && set.method().equals(method))
                .isPresent()) {
            return List.of();
        }
        requireKindsOnce(method);
        int firstOpen = indicators.firstOpenYear(occasion.today());
        MonitoringRule.METHOD_OF_OPEN_YEAR.require(
                year >= firstOpen, () -> Map.of("field", "validFrom", "year", year, "firstOpenYear", firstOpen));
        MonitoringRule.METHOD_STAYS_THROUGH_THE_YEAR.require(
                year > occasion.today().getYear() || state.in(year).isEmpty(), () -> Map.of("year", year));
        return List.of(new ReportingMethodSet(
                command.methodId(),
                occasion.municipality(),
                state.versions().size() + 1,
                year,
                method,
                command.reason()));
    }

    private static void requireKindsOnce(ReportingMethod method) {
        List<String> kinds = method.kinds().stream()
                .map(KindOfReporting::serviceKind)
                .map(Enum::name)
                .toList();
        MonitoringRule.METHOD_NAMES_KIND_ONCE.require(
                kinds.stream().distinct().count() == kinds.size(), () -> Map.of("kinds", kinds));
    }
}
