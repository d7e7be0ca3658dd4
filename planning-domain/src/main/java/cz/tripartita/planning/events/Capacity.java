package cz.tripartita.planning.events;

/**
 * How much a service can do at most.
 *
 * @param amount above zero
 */
public record Capacity(int amount, CapacityUnit unit) {}
