package cz.tripartita.monitoring.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody was referred to.
 *
 * @param serviceId the service, where it was one and not the organisation as such
 */
public record Referral(UUID organisationId, @Nullable UUID serviceId) {}
