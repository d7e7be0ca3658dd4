package cz.tripartita.gateway.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to carry out a command: what its append has to hold to, what it has read, and what was stored.
 *
 * <p>Bound to the thread as a scoped value while the command is handled, since the unit of work of Axon carries messages
 * only. Used by one thread.
 */
public final class Attempt {

    private static final ScopedValue<Attempt> CURRENT = ScopedValue.newInstance();

    private final String target;
    private final @Nullable Long expectedVersion;
    private final @Nullable AnswerKey key;
    private final List<TextToKeep> texts;
    private final ReadSet reads = new ReadSet();
    private @Nullable Stored stored;

    /**
     * What came of it.
     *
     * @param version sequence number of the target stream's last event
     * @param position global position of the last event stored; where none was, of the target stream's last
     */
    public record Stored(long version, long position) {}

    /**
     * Prepares an attempt.
     *
     * @param target the stream that the command targets
     * @param expectedVersion the version that it has to be at
     * @param key under what the answer is kept
     * @param texts texts to keep with the events
     */
    public Attempt(String target, @Nullable Long expectedVersion, @Nullable AnswerKey key, List<TextToKeep> texts) {
        this.target = target;
        this.expectedVersion = expectedVersion;
        this.key = key;
        this.texts = List.copyOf(texts);
    }

    /** Runs the handling of the command with this attempt bound to the thread. */
    public void run(Runnable handling) {
        ScopedValue.where(CURRENT, this).run(handling);
    }

    static Optional<Attempt> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Whether its answer is kept under a key. */
    public boolean hasKey() {
        return key != null;
    }

    /** The streams read so far. */
    public ReadSet reads() {
        return reads;
    }

    /** What the append stored, nothing before or without one. */
    public Optional<Stored> stored() {
        return Optional.ofNullable(stored);
    }

    String target() {
        return target;
    }

    @Nullable
    Long expectedVersion() {
        return expectedVersion;
    }

    @Nullable
    AnswerKey key() {
        return key;
    }

    List<TextToKeep> texts() {
        return texts;
    }

    void stored(Stored outcome) {
        stored = outcome;
    }
}
