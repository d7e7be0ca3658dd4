package cz.tripartita.monitoring.events;

import java.util.UUID;

/** The stream of one municipality's method of reporting. */
public sealed interface ReportingMethodEvent {

    UUID methodId();

    /**
     * The method was set from a year on; of those that concern a year, the one of the latest first year counts, and of
     * several from one year the one that was set last.
     *
     * @param version 1 for the first one
     * @param validFrom the first year whose reports are planned by it
     */
    record ReportingMethodSet(
            UUID methodId, String municipality, int version, int validFrom, ReportingMethod method, String reason)
            implements ReportingMethodEvent {}
}
