package cz.tripartita.gateway.rest.query;

import cz.tripartita.readmodels.effectiveness.EffectivenessSummary;
import cz.tripartita.readmodels.indicators.ExpectedReport;
import cz.tripartita.readmodels.indicators.MonitoringSummary;
import cz.tripartita.readmodels.indicators.YearValue;
import cz.tripartita.readmodels.quality.FindingView;
import cz.tripartita.readmodels.quality.VisitSummary;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the monitoring knows of one service, year by year.
 *
 * @param years the latest first; of a year in which the service changed hands one for each provider
 */
record ServiceBoard(UUID serviceId, List<Year> years) {

    /**
     * One monitored year of the service.
     *
     * @param reports planned or handed in, as they stand at the end of today
     * @param values of the year as they are accepted now, reported and derived, such as cost per client, contact or bed
     * @param satisfaction 0 to 100: the mean over the surveys of the year; none where none is published
     * @param visits quality visits of the year
     * @param openFindings findings of visits and checks that have something left to be remedied
     * @param complaints how many came in, by what was found
     * @param evaluation none where the caller may not see one yet
     */
    record Year(
            MonitoringSummary monitoring,
            List<ExpectedReport> reports,
            List<YearValue> values,
            @Nullable BigDecimal satisfaction,
            List<VisitSummary> visits,
            List<FindingView> openFindings,
            Received complaints,
            @Nullable EffectivenessSummary evaluation) {}

    /**
     * Complaints of a year.
     *
     * @param justified wholly or in part
     * @param waiting not handled yet
     */
    record Received(int received, int justified, int waiting) {}
}
