package cz.tripartita.gateway.store;

import java.util.Map;
import java.util.TreeMap;

/**
 * The streams that a command has read and the version at which it read each: what its decision rests on.
 *
 * <p>A stream read twice counts as first read, so that a change between the two is found out too. Used by one thread.
 */
public final class ReadSet {

    /** The version of a stream that does not exist. */
    public static final long NONE = -1;

    private final Map<String, Long> versions = new TreeMap<>();

    void read(String stream, long lastSequence) {
        versions.putIfAbsent(stream, lastSequence);
    }

    /** The version at which each stream was read, {@link #NONE} where it did not exist. */
    public Map<String, Long> versions() {
        return Map.copyOf(versions);
    }
}
