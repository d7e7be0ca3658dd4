package cz.tripartita.monitoring.events;

import cz.tripartita.planning.events.ServiceCategory;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that a survey asks about, as the catalogue had it when the survey was drawn up.
 *
 * @param kind code of the kind in Act 108/2006, such as {@code 39}; none unless it is registered
 */
public record SurveyedService(
        UUID serviceId,
        String name,
        UUID organisationId,
        ServiceCategory category,
        @Nullable String kind) {}
