package cz.tripartita.monitoring.events;

import cz.tripartita.grants.events.ReportingLength;
import java.util.List;

/**
 * How a municipality has its services report.
 *
 * @param every how long the reported periods are, where nothing else is said of the kind of service
 * @param kinds kinds of service with periods of another length, each once
 * @param daysToReport days after the end of a period in which the report is to come in
 * @param remindDaysBefore days before the last day on which a provider is reminded
 * @param remindDaysAfter days after the last day on which a provider is urged
 */
public record ReportingMethod(
        ReportingLength every,
        List<KindOfReporting> kinds,
        int daysToReport,
        int remindDaysBefore,
        int remindDaysAfter) {}
