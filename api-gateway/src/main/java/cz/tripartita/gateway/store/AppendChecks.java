package cz.tripartita.gateway.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** What has to hold, under the lock, for events to be stored. */
final class AppendChecks {

    private final List<NewEvent> events;
    private final ReadSet reads;
    private final @Nullable Attempt attempt;
    private final long head;
    private final Map<String, long[]> last;

    private AppendChecks(
            List<NewEvent> events, ReadSet reads, @Nullable Attempt attempt, long head, Map<String, long[]> last) {
        this.events = events;
        this.reads = reads;
        this.attempt = attempt;
        this.head = head;
        this.last = last;
    }

    /** Looks up the streams concerned, under the lock already taken. */
    static AppendChecks of(AppendStatements statements, List<NewEvent> events, ReadSet reads, @Nullable Attempt attempt)
            throws SQLException {
        Set<String> streams = new TreeSet<>(reads.versions().keySet());
        events.forEach(event -> streams.add(event.stream()));
        if (attempt != null) {
            streams.add(attempt.target());
        }
        return new AppendChecks(events, reads, attempt, statements.head(), statements.lastOf(streams));
    }

    void verify() {
        verifyExpectedVersion();
        verifyReads();
        verifySequences();
    }

    private void verifyExpectedVersion() {
        if (attempt != null && attempt.expectedVersion() != null) {
            long expected = attempt.expectedVersion();
            long actual = versionOf(attempt.target());
            if (expected != actual) {
                throw new VersionMoved(attempt.target(), expected, actual);
            }
        }
    }

    private void verifyReads() {
        reads.versions().forEach((stream, version) -> {
            if (versionOf(stream) != version) {
                throw new ConcurrencyException("stream " + stream + " has moved since it was read");
            }
        });
    }

    private void verifySequences() {
        Map<String, Long> next = new HashMap<>();
        for (NewEvent event : events) {
            String stream = event.stream();
            long due = next.getOrDefault(stream, versionOf(stream) + 1);
            if (event.sequence() == 0 && due > 0) {
                throw new StreamTaken(stream);
            }
            if (event.sequence() != due) {
                throw new ConcurrencyException("stream " + stream + " has moved to " + (due - 1));
            }
            next.put(stream, due + 1);
        }
    }

    /** The position of the last event stored before. */
    long head() {
        return head;
    }

    /** The version of the target stream once the events are stored. */
    long targetVersionAfter() {
        String target = target();
        long before = versionOf(target);
        return events.stream()
                .filter(event -> event.stream().equals(target))
                .mapToLong(NewEvent::sequence)
                .reduce(before, Math::max);
    }

    /** The position of the target stream's last event before, 0 when it does not exist. */
    long targetPosition() {
        long[] found = last.get(target());
        return found == null ? 0 : found[1];
    }

    private String target() {
        if (attempt == null) {
            throw new IllegalStateException("without an attempt there is no target");
        }
        return attempt.target();
    }

    private long versionOf(String stream) {
        long[] found = last.get(stream);
        return found == null ? ReadSet.NONE : found[0];
    }
}
