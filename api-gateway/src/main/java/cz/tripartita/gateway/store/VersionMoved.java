package cz.tripartita.gateway.store;

/** The target stream is not at the version that the command expects. Nothing is stored. */
public class VersionMoved extends RuntimeException {

    private final long actual;

    public VersionMoved(String stream, long expected, long actual) {
        super("stream " + stream + " is at version " + actual + ", not " + expected);
        this.actual = actual;
    }

    /** The version at which the stream is, {@link ReadSet#NONE} when it does not exist. */
    public long actual() {
        return actual;
    }
}
