package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.grants.events.ServiceKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which kind of service is wanted in time.
 *
 * @param actKind kind of Act 108/2006 of registered services; those without one where it is not given
 * @param indicator only this one
 * @param from the first year
 * @param to the last year
 * @param service the service whose own values are wanted beside
 */
public record TimeFilter(
        ServiceKind serviceKind,
        @Nullable String actKind,
        @Nullable String indicator,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable UUID service) {}
