package cz.tripartita.gateway.store;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The events after a position, a page at a time; ends at the head, and may be asked again later.
 *
 * <p>Positions have no holes. Should one show all the same, the reading stops before it: nothing is ever skipped, and the
 * lag of the projections tells the operator.
 */
final class EventPages implements Iterator<TrackedEventMessage<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(EventPages.class);

    private final EventReads events;
    private Iterator<TrackedEventMessage<?>> page =
            List.<TrackedEventMessage<?>>of().iterator();
    private boolean full;
    private long position;

    EventPages(EventReads events, long after) {
        this.events = events;
        this.position = after;
    }

    /** Whether there is a next event at hand, or behind a page that was full. */
    boolean isWithinStore() {
        return page.hasNext() || full;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext()) {
            List<TrackedEventMessage<?>> read = withoutHole(events.page(position));
            full = read.size() == EventReads.PAGE;
            page = read.iterator();
        }
        return page.hasNext();
    }

    @Override
    public TrackedEventMessage<?> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no event after position " + position);
        }
        TrackedEventMessage<?> next = page.next();
        position++;
        return next;
    }

    private List<TrackedEventMessage<?>> withoutHole(List<TrackedEventMessage<?>> read) {
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i).trackingToken().position().orElseThrow() != position + 1 + i) {
                LOG.error(
                        "The store has a hole at position {}: events are missing, reading stops there",
                        position + 1 + i);
                return read.subList(0, i);
            }
        }
        return read;
    }
}
