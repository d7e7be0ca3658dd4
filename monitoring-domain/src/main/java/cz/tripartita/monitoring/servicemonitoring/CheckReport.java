package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.monitoring.servicemonitoring.SubmitReport.Value;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether a report could be submitted now, and submits nothing; sent by imports only.
 *
 * @param unread codes of indicators whose values could not be read, which the report is not to miss
 */
public record CheckReport(
        @TargetAggregateIdentifier UUID monitoringId,
        String period,
        List<Value> values,
        List<String> unread,
        @Nullable String correction) {

    SubmitReport submission() {
        return new SubmitReport(monitoringId, period, values, correction);
    }
}
