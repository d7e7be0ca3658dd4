package cz.tripartita.gateway.store;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Events that follow each other in the global order.
 *
 * @param events none where nothing follows, or where the store has a hole
 * @param more whether the store is known to go on after them
 */
record EventPage(List<TrackedEventMessage<?>> events, boolean more) {}
