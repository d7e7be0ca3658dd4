package cz.tripartita.readmodels.indicators;

import cz.tripartita.monitoring.events.ReportingMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The methods of reporting of a municipality.
 *
 * @param versions in the order in which they were set; of those that concern a year, the one of the latest first year
 *     counts, and of several from one year the latest
 * @param version sequence number of the last event
 */
public record ReportingMethodsView(UUID methodId, String municipality, List<Version> versions, long version) {

    /**
     * One version.
     *
     * @param validFrom the first year whose reports are planned by it
     */
    public record Version(int version, int validFrom, ReportingMethod method, String reason, LocalDate setOn) {}
}
