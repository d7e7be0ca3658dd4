package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.CheckStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quality visit in a list.
 *
 * @param organisation name of the provider
 * @param year the monitored year
 * @param announced whether the provider is told beforehand
 * @param quality the result from 0 to 100, once it is closed
 * @param openFindings how many findings have something left to be remedied
 * @param version sequence number of its last event
 */
public record VisitSummary(
        UUID visitId,
        UUID monitoringId,
        UUID serviceId,
        String serviceName,
        UUID organisationId,
        String organisation,
        int year,
        CheckStage stage,
        LocalDate plannedOn,
        boolean announced,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate closedOn,
        @Nullable BigDecimal quality,
        int openFindings,
        long version) {}
