package cz.tripartita.monitoring.events;

import java.util.List;
import java.util.UUID;

/**
 * One service in a form.
 *
 * @param serviceName its name when its monitoring opened
 * @param cells in the order of the form's fields
 */
public record FormRow(
        UUID monitoringId, UUID serviceId, String serviceName, UUID organisationId, List<FormCell> cells) {}
