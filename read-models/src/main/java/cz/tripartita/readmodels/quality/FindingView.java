package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.CheckSubject;
import cz.tripartita.monitoring.events.Remedy;
import cz.tripartita.monitoring.events.Severity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a visit or a check, as it stands on a day.
 *
 * @param sourceId the visit or check
 * @param number its place in the report, from 1
 * @param year the monitored year
 * @param standard number of the quality standard that it is about, of a visit
 * @param criterion letter of the criterion in the standard, where it is about one
 * @param subject what it is about, of a check
 * @param deadline last day for the remedy; none for a note, and none once it is settled
 * @param remedy what the latest follow-up found, none before the first
 * @param settledOn since when nothing more is asked for
 */
public record FindingView(
        UUID findingId,
        FindingSource source,
        UUID sourceId,
        int number,
        UUID monitoringId,
        UUID serviceId,
        String serviceName,
        UUID organisationId,
        String organisation,
        int year,
        @Nullable Integer standard,
        @Nullable String criterion,
        @Nullable CheckSubject subject,
        Severity severity,
        String text,
        LocalDate reportedOn,
        @Nullable LocalDate deadline,
        @Nullable Remedy remedy,
        @Nullable LocalDate settledOn,
        FindingState state) {}
