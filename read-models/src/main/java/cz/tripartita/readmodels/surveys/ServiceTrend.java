package cz.tripartita.readmodels.surveys;

import cz.tripartita.planning.events.ServiceCategory;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How satisfied the users of a service were in a year.
 *
 * @param name as in the latest survey of the year
 * @param kind of Act 108/2006, of a registered service
 * @param satisfaction 0 to 100 with one decimal place, rounded half up: the mean over the surveys of the year
 * @param surveys how many it is the mean of
 */
public record ServiceTrend(
        UUID serviceId,
        String name,
        ServiceCategory category,
        @Nullable String kind,
        int year,
        BigDecimal satisfaction,
        int surveys) {}
