package cz.tripartita.gateway.dispatch;

/** A creating command named a stream that exists already. */
public class StreamExists extends RuntimeException {

    private final String stream;

    public StreamExists(String stream) {
        super("stream " + stream + " exists already");
        this.stream = stream;
    }

    /** The id that is taken. */
    public String stream() {
        return stream;
    }
}
