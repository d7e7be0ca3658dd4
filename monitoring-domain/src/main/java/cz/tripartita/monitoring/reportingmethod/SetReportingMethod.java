package cz.tripartita.monitoring.reportingmethod;

import cz.tripartita.grants.events.ReportingLength;
import cz.tripartita.monitoring.events.KindOfReporting;
import cz.tripartita.monitoring.events.ReportingMethod;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Sets how services report from a year on. Reports that are planned already stay as they are.
 *
 * @param every how long the reported periods are
 * @param kinds kinds of service with periods of another length
 */
public record SetReportingMethod(
        @TargetAggregateIdentifier UUID methodId,
        @Min(2000) @Max(2100) int validFrom,
        ReportingLength every,
        @Nullable @Size(max = 4) List<KindOfReporting> kinds,
        @Min(1) @Max(366) int daysToReport,
        @Min(0) @Max(366) int remindDaysBefore,
        @Min(1) @Max(366) int remindDaysAfter,
        @NotBlank @Size(max = 10_000) String reason) {

    ReportingMethod method() {
        return new ReportingMethod(
                every, kinds == null ? List.of() : kinds, daysToReport, remindDaysBefore, remindDaysAfter);
    }
}
