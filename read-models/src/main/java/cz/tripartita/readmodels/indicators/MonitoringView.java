package cz.tripartita.readmodels.indicators;

import java.util.List;

/**
 * The whole of one monitoring.
 *
 * @param monitoring what a list shows of it
 * @param reports every version of every report, by period and version
 */
public record MonitoringView(MonitoringSummary monitoring, List<ReportView> reports) {}
