package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.ComplaintTopic;
import java.util.UUID;

/**
 * How many complaints of a service on a topic came in in a quarter.
 *
 * @param quarter such as {@code 2026-Q3}
 * @param waiting not handled yet
 */
public record ComplaintCount(
        String quarter,
        UUID serviceId,
        String serviceName,
        ComplaintTopic topic,
        int received,
        int justified,
        int partlyJustified,
        int notJustified,
        int undecided,
        int waiting) {}
