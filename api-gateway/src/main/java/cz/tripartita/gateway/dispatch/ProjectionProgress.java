package cz.tripartita.gateway.dispatch;

import cz.tripartita.gateway.store.EventReads;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;

/**
 * How far each projection has got, so that a client can read what it has just written.
 *
 * <p>A projection has reached a position when all events up to it are in its tables, committed, or do not concern it. While
 * it is rebuilt that counts anew from the beginning.
 */
public final class ProjectionProgress {

    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(2).toNanos();
    private static final Duration CLAIMED_WITHIN = Duration.ofSeconds(60);

    private final EventProcessingConfiguration processing;
    private final List<String> projections;
    private final List<String> policies;
    private final EventReads events;

    ProjectionProgress(
            EventProcessingConfiguration processing,
            List<String> projections,
            List<String> policies,
            EventReads events) {
        this.processing = processing;
        this.projections = projections;
        this.policies = policies;
        this.events = events;
    }

    /** The names of all projections, each its processing group. */
    public List<String> projections() {
        return projections;
    }

    /** The name under which the projection of a class is known here. */
    public static String nameOf(Class<?> projection) {
        return Processors.nameOf(projection);
    }

    /**
     * Waits until a projection has reached a position.
     *
     * @param projection its name
     * @param position global position, as a {@link Receipt} gives it
     * @param atMost how long to wait
     * @return whether it has
     */
    public boolean await(String projection, long position, Duration atMost) {
        return until(() -> position(projection).orElse(0) >= position, atMost);
    }

    /** Waits until all projections have reached a position. */
    public boolean awaitAll(long position, Duration atMost) {
        return until(
                () -> projections.stream()
                        .allMatch(projection -> position(projection).orElse(0) >= position),
                atMost);
    }

    /** The position that a projection or policy has reached, nothing while none of this process works on it. */
    public OptionalLong position(String name) {
        EventTrackerStatus status = status(name);
        return status == null || status.getTrackingToken() == null
                ? OptionalLong.empty()
                : status.getTrackingToken().position();
    }

    /** Events by which each projection and policy is behind; all of them for one on which nothing works. */
    public Map<String, Long> lag() {
        Map<String, Long> lag = new TreeMap<>();
        all().forEach(name -> lag.put(name, lagOf(name)));
        return lag;
    }

    long lagOf(String name) {
        return Math.max(0, events.head() - position(name).orElse(0));
    }

    List<String> names() {
        return all().toList();
    }

    /** The position of the last event stored. */
    public long head() {
        return events.head();
    }

    /** The names of projections and policies that an error has stopped at an event. */
    public List<String> failing() {
        return all().filter(name -> {
                    EventTrackerStatus status = status(name);
                    return status == null || status.isErrorState();
                })
                .toList();
    }

    /** Returns once this process works on every projection and policy. */
    void awaitClaims() {
        if (!until(() -> all().allMatch(name -> status(name) != null), CLAIMED_WITHIN)) {
            throw new IllegalStateException("these did not begin to read: " + failing());
        }
    }

    private Stream<String> all() {
        return Stream.concat(projections.stream(), policies.stream());
    }

    private @Nullable EventTrackerStatus status(String name) {
        return processing
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("nothing is called " + name))
                .processingStatus()
                .get(0);
    }

    private static boolean until(BooleanSupplier reached, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        return true;
    }
}
