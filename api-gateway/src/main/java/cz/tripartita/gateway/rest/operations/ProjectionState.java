package cz.tripartita.gateway.rest.operations;

import org.jspecify.annotations.Nullable;

/**
 * How far a projection or policy is.
 *
 * @param position global position reached, none while nothing works on it
 * @param lag events by which it is behind
 * @param failing whether an error has stopped it at an event
 */
record ProjectionState(String name, @Nullable Long position, long lag, boolean failing) {}
