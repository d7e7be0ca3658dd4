package cz.tripartita.readmodels.surveys;

import cz.tripartita.planning.events.ServiceCategory;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How satisfied the users of one kind of service were in a year.
 *
 * @param kind of Act 108/2006, of registered services
 * @param satisfaction 0 to 100 with one decimal place, rounded half up: the mean over its services, each of which counts
 *     the same
 * @param services how many it is the mean of
 */
public record KindTrend(
        ServiceCategory category, @Nullable String kind, int year, BigDecimal satisfaction, int services) {}
