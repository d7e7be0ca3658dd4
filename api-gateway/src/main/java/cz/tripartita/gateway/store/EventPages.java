package cz.tripartita.gateway.store;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.TrackedEventMessage;

/** The events after a position, a page at a time; ends at the head, and may be asked again later. */
final class EventPages implements Iterator<TrackedEventMessage<?>> {

    private final LongFunction<EventPage> pageAfter;
    private Iterator<TrackedEventMessage<?>> page =
            List.<TrackedEventMessage<?>>of().iterator();
    private boolean more;
    private long position;

    /**
     * @param pageAfter what follows a position
     * @param after the position to begin after
     */
    EventPages(LongFunction<EventPage> pageAfter, long after) {
        this.pageAfter = pageAfter;
        this.position = after;
    }

    /** Whether there is a next event at hand, or behind the page at hand. */
    boolean isWithinStore() {
        return page.hasNext() || more;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext()) {
            EventPage read = pageAfter.apply(position);
            more = read.more();
            page = read.events().iterator();
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
}
