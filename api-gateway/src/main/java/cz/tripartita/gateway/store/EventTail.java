package cz.tripartita.gateway.store;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/**
 * The events after a position, those to come too. Looks into the store when the bell has rung, and now and then, as another
 * process may have stored something.
 */
final class EventTail implements TrackingEventStream {

    private final EventPages pages;
    private final Bell bell;
    private final Semaphore rung = new Semaphore(1);
    private final Runnable onRing = this::wake;
    private volatile @Nullable Runnable callback;
    private @Nullable TrackedEventMessage<?> peeked;
    private long lookedAt = System.nanoTime();

    EventTail(EventPages pages, Bell bell) {
        this.pages = pages;
        this.bell = bell;
        bell.listen(onRing);
    }

    private void wake() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
        Runnable listener = callback;
        if (listener != null) {
            listener.run();
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable listener) {
        callback = listener;
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (peeked == null && (pages.isWithinStore() || rung.tryAcquire() || isTimeToLook()) && look()) {
            peeked = pages.next();
        }
        return Optional.ofNullable(peeked);
    }

    private boolean isTimeToLook() {
        return System.nanoTime() - lookedAt > SharedTail.LOOK_AGAIN_NANOS;
    }

    private boolean look() {
        lookedAt = System.nanoTime();
        return pages.hasNext();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (peek().isEmpty()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            if (rung.tryAcquire(Math.min(left, SharedTail.LOOK_AGAIN_NANOS), TimeUnit.NANOSECONDS)) {
                rung.release();
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (peeked == null) {
            hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS);
        }
        TrackedEventMessage<?> next = peeked;
        peeked = null;
        return next;
    }

    @Override
    public void close() {
        bell.leave(onRing);
    }
}
