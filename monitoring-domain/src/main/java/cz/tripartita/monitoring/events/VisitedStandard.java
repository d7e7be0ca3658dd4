package cz.tripartita.monitoring.events;

/**
 * A standard that a visit looks at.
 *
 * @param standard its number, 1 to 15
 * @param weight how much it weighs in the result, 1 to 10
 */
public record VisitedStandard(int standard, int weight) {}
