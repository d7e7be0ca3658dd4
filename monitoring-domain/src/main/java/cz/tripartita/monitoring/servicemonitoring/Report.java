package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.monitoring.events.IndicatorValue;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The report of one period as it stands.
 *
 * @param version the latest version
 * @param values its values by indicator
 * @param pending whether the analyst has yet to answer it
 * @param accepted the values of the latest accepted version, none before the first one
 */
record Report(
        int version,
        Map<String, BigDecimal> values,
        boolean pending,
        @Nullable Map<String, BigDecimal> accepted) {

    static Report submitted(ReportSubmitted event, @Nullable Report before) {
        Map<String, BigDecimal> values = event.values().stream()
                .collect(Collectors.toUnmodifiableMap(IndicatorValue::indicator, IndicatorValue::value));
        return new Report(event.version(), values, true, before == null ? null : before.accepted());
    }

    Report afterAcceptance() {
        return new Report(version, values, false, values);
    }

    Report afterReturn() {
        return new Report(version, values, false, accepted);
    }
}
