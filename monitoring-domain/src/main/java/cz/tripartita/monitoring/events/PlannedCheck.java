package cz.tripartita.monitoring.events;

import java.util.UUID;

/**
 * A service in the plan of checks of a year.
 *
 * @param quarter the quarter in which it is to be checked, 1 to 4
 */
public record PlannedCheck(UUID monitoringId, UUID serviceId, String serviceName, int quarter) {}
