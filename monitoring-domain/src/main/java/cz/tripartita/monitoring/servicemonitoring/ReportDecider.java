package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.catalogue.IndicatorsOfYear;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.IndicatorValue;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.monitoring.events.Warning;
import cz.tripartita.monitoring.events.WarningAnswer;
import cz.tripartita.monitoring.servicemonitoring.SubmitReport.Value;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides whether a report of a period may be submitted, as the first one or as a further version. */
final class ReportDecider {

    private ReportDecider() {}

    /**
     * @param indicators those that count for the kind of service in the year
     * @param before the accepted values of the period before, by indicator
     */
    static List<MonitoringEvent> decide(
            SubmitReport command,
            MonitoringState state,
            Occasion occasion,
            IndicatorsOfYear indicators,
            Map<String, BigDecimal> before) {
        return decide(command, Set.of(), state, occasion, indicators, before);
    }

    /** Refuses what could not be submitted. */
    static void check(
            CheckReport command,
            MonitoringState state,
            Occasion occasion,
            IndicatorsOfYear indicators,
            Map<String, BigDecimal> before) {
        decide(command.submission(), Set.copyOf(command.unread()), state, occasion, indicators, before);
    }

    private static List<MonitoringEvent> decide(
            SubmitReport command,
            Set<String> unread,
            MonitoringState state,
            Occasion occasion,
            IndicatorsOfYear indicators,
            Map<String, BigDecimal> before) {
        UUID person = requireOwn(state, occasion);
        MonitoringRule.MONITORING_OPEN.require(
                !state.closed(),
                () -> Map.of("monitoring", command.monitoringId().toString()));
        requirePeriod(command.period(), state.opened().year(), occasion);
        Report latest = state.reports().get(command.period());
        requireVersion(command, latest);
        Map<String, IndicatorDefined> reported = indicators.reported().byCode();
        requireEveryIndicatorOnce(command.values(), unread, reported.keySet());
        List<IndicatorValue> values = command.values().stream()
                .map(value -> checked(value, reported, before))
                .toList();
        requireAnswered(values);
        int version = latest == null ? 1 : latest.version() + 1;
        return List.of(new ReportSubmitted(
                command.monitoringId(), command.period(), version, values, command.correction(), person));
    }

    private static UUID requireOwn(MonitoringState state, Occasion occasion) {
        UUID person = occasion.person();
        if (person == null || !state.opened().organisationId().equals(occasion.organisation())) {
            throw MonitoringRule.OWN_ORGANISATION_ONLY.broken(
                    Map.of("organisation", String.valueOf(occasion.organisation()), "person", person != null));
        }
        return person;
    }

    /** A period has ended when its last day is over. */
    static ReportingPeriod requirePeriod(String written, int year, Occasion occasion) {
        ReportingPeriod period = ReportingPeriod.parse(written)
                .filter(parsed -> parsed.year() == year)
                .orElseThrow(() -> MonitoringRule.PERIOD_OF_THE_YEAR.broken(Map.of("period", written, "year", year)));
        MonitoringRule.PERIOD_HAS_ENDED.require(
                period.lastDay().isBefore(occasion.happenedOn()),
                () -> Map.of(
                        "period", written,
                        "lastDay", period.lastDay().toString(),
                        "happenedOn", occasion.happenedOn().toString()));
        return period;
    }

    private static void requireVersion(SubmitReport command, @Nullable Report latest) {
        MonitoringRule.REPORT_NOT_PENDING.require(
                latest == null || !latest.pending(),
                () -> Map.of("period", command.period(), "version", latest == null ? 0 : latest.version()));
        boolean corrects = latest != null && latest.accepted() != null;
        if (corrects || latest == null) {
            MonitoringRule.CORRECTION_HAS_REASON.requireReason(
                    corrects, command.correction(), () -> Map.of("period", command.period(), "accepted", corrects));
        }
    }

    private static void requireEveryIndicatorOnce(List<Value> values, Set<String> unread, Set<String> expected) {
        Set<String> given = new HashSet<>();
        List<String> repeated = values.stream()
                .map(Value::indicator)
                .filter(code -> !given.add(code))
                .distinct()
                .toList();
        List<String> missing = expected.stream()
                .filter(code -> !given.contains(code) && !unread.contains(code))
                .sorted()
                .toList();
        List<String> foreign =
                given.stream().filter(code -> !expected.contains(code)).sorted().toList();
        MonitoringRule.EVERY_INDICATOR_ONCE.require(
                !expected.isEmpty() && repeated.isEmpty() && missing.isEmpty() && foreign.isEmpty(),
                () -> Map.of(
                        "missing", missing, "foreign", foreign, "repeated", repeated, "expected", expected.size()));
    }

    private static IndicatorValue checked(
            Value value, Map<String, IndicatorDefined> indicators, Map<String, BigDecimal> before) {
        IndicatorDefined indicator = indicators.get(value.indicator());
        if (indicator == null) {
            throw new IllegalStateException("checked above: " + value.indicator());
        }
        List<Warning> warnings =
                ValueCheck.warnings(indicator.definition(), value.value(), before.get(value.indicator()));
        return new IndicatorValue(
                value.indicator(),
                indicator.version(),
                value.value(),
                warnings,
                warnings.isEmpty() ? null : answer(value),
                value.explanation());
    }

    private static @Nullable WarningAnswer answer(Value value) {
        if (value.explanation() != null) {
            return WarningAnswer.EXPLAINED;
        }
        return Boolean.TRUE.equals(value.confirmed()) ? WarningAnswer.CONFIRMED : null;
    }

    private static void requireAnswered(List<IndicatorValue> values) {
        List<Map<String, Object>> unanswered = values.stream()
                .filter(value -> !value.warnings().isEmpty() && value.answer() == null)
                .map(value -> Map.<String, Object>of(
                        "indicator",
                        value.indicator(),
                        "warnings",
                        value.warnings().stream().map(Warning::name).toList()))
                .toList();
        MonitoringRule.WARNINGS_ANSWERED.require(unanswered.isEmpty(), () -> Map.of("unanswered", unanswered));
    }
}
