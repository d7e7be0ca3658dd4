package cz.tripartita.gateway.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of the service: real time, unless a story is being told, which only tests and the demo loader do.
 *
 * <p>What is stored while a story is told is marked as made-up for ever.
 */
public final class StoryClock extends Clock {

    private final Clock real;
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    public StoryClock(Clock real) {
        this.real = real.withZone(ZoneOffset.UTC);
    }

    /** From now on it is this instant, and time runs on from it. */
    public void tellFrom(Instant instant) {
        offset.set(Duration.between(real.instant(), instant));
    }

    /** Back to real time. */
    public void endStory() {
        offset.set(Duration.ZERO);
    }

    /** Whether the time shown is made up. */
    public boolean tellsStory() {
        return !offset.get().isZero();
    }

    @Override
    public Instant instant() {
        return told();
    }

    private Instant told() {
        return real.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource story = this::told;
        return story.withZone(zone);
    }
}
