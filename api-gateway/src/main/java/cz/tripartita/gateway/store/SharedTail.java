package cz.tripartita.gateway.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The latest events, read and parsed once for all who follow the order: two dozen processors that each asked the store
 * after every append would wait for connections more than they work. Whoever is further behind reads for himself.
 */
final class SharedTail {

    /** How long nothing new is taken for granted, as another process may have stored something. */
    static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private static final int KEPT = 4 * EventReads.PAGE;

    private final EventReads events;
    private final Bell bell;
    private final List<TrackedEventMessage<?>> kept = new ArrayList<>();
    private long end;
    private boolean more = true;
    private long rung;
    private long lookedAt;

    SharedTail(EventReads events, Bell bell) {
        this.events = events;
        this.bell = bell;
    }

    /** What follows a position. */
    EventPage after(long position) {
        EventPage shared = shared(position);
        return shared == null ? events.page(position) : shared;
    }

    /** Nothing for who is further behind than what is kept. */
    private synchronized @Nullable EventPage shared(long position) {
        if (position < end - kept.size()) {
            return null;
        }
        if (position > end) {
            kept.clear();
            end = position;
            more = true;
        }
        if (position == end && mayGoOn()) {
            look();
        }
        int from = (int) (position - end) + kept.size();
        int to = Math.min(kept.size(), from + EventReads.PAGE);
        return new EventPage(List.copyOf(kept.subList(from, to)), more || to < kept.size());
    }

    private boolean mayGoOn() {
        return more || bell.rung() != rung || System.nanoTime() - lookedAt > LOOK_AGAIN_NANOS;
    }

    /** An append rings after its commit: what rings during the look may be missing from it, and is looked for again. */
    private void look() {
        rung = bell.rung();
        lookedAt = System.nanoTime();
        EventPage read = events.page(end);
        kept.addAll(read.events());
        end += read.events().size();
        more = read.more();
        if (kept.size() > KEPT) {
            kept.subList(0, kept.size() - KEPT).clear();
        }
    }
}
