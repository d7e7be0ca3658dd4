package cz.tripartita.grants.events;

/**
 * A criterion by which applications are evaluated.
 *
 * @param weight per cent; the weights of a programme sum to 100
 */
public record Criterion(String name, int weight) {}
