package cz.tripartita.monitoring.events;

/**
 * How a standard was found to be met.
 *
 * @param standard its number, 1 to 15
 * @param points 3 met very well, 2 well, 1 in part, 0 not met
 */
public record StandardScore(int standard, int points) {}
