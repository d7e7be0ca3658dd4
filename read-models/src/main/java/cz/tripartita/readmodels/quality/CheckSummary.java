package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.CheckResult;
import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.Impulse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A content check in a list.
 *
 * @param organisation name of the provider
 * @param year the monitored year
 * @param impulse where its impulse came from, none for a check of the plan
 * @param result once it is closed
 * @param openFindings how many findings have something left to be remedied
 * @param version sequence number of its last event
 */
public record CheckSummary(
        UUID checkId,
        UUID monitoringId,
        UUID serviceId,
        String serviceName,
        UUID organisationId,
        String organisation,
        int year,
        Impulse.@Nullable ImpulseOrigin impulse,
        CheckStage stage,
        LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate closedOn,
        @Nullable CheckResult result,
        int openFindings,
        long version) {}
