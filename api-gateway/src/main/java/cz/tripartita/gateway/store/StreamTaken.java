package cz.tripartita.gateway.store;

/** The stream that was to begin exists already. Nothing is stored. */
public class StreamTaken extends RuntimeException {

    private final String stream;

    public StreamTaken(String stream) {
        super("stream " + stream + " exists already");
        this.stream = stream;
    }

    /** Its id. */
    public String stream() {
        return stream;
    }
}
