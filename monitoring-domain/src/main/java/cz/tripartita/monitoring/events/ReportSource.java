package cz.tripartita.monitoring.events;

/**
 * The accepted version of a report that values rest on.
 *
 * @param period the reporting period
 * @param version version of the report
 */
public record ReportSource(String period, int version) {}
