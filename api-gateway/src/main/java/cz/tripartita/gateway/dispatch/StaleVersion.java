package cz.tripartita.gateway.dispatch;

/** The client edited a version of the stream that is no longer its latest. */
public class StaleVersion extends RuntimeException {

    private final String stream;
    private final long expected;
    private final long actual;

    public StaleVersion(String stream, long expected, long actual) {
        super("stream " + stream + " is at version " + actual + ", not " + expected);
        this.stream = stream;
        this.expected = expected;
        this.actual = actual;
    }

    /** Id of the target stream. */
    public String stream() {
        return stream;
    }

    /** The version that the client had read. */
    public long expected() {
        return expected;
    }

    /** The version at which the stream is, -1 when it has no event. */
    public long actual() {
        return actual;
    }
}
