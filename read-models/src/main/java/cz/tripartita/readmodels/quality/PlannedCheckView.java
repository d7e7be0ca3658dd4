package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.CheckStage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service in the plan of checks of a year, with what came of it.
 *
 * @param quarter the quarter in which it is to be checked
 * @param planVersion version of the plan
 * @param checkId the latest check of it without an impulse, none while none is prepared
 * @param stage how far that check has come
 */
public record PlannedCheckView(
        int year,
        int quarter,
        UUID monitoringId,
        UUID serviceId,
        String serviceName,
        int planVersion,
        @Nullable UUID checkId,
        @Nullable CheckStage stage) {}
