package cz.tripartita.monitoring.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who visits or checks a service.
 *
 * @param organisationId the organisation that the person belongs to, none for staff of the municipality and lone experts
 */
public record Visitor(UUID personId, @Nullable UUID organisationId) {}
