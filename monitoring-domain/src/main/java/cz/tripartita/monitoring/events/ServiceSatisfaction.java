package cz.tripartita.monitoring.events;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * How satisfied the users of one service are.
 *
 * @param satisfaction 0 to 100 with one decimal place, rounded half up
 * @param questions how many published questions it is the mean of
 */
public record ServiceSatisfaction(UUID serviceId, BigDecimal satisfaction, int questions) {}
