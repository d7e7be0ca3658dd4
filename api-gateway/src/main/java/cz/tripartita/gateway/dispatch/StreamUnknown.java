package cz.tripartita.gateway.dispatch;

/** The stream does not exist, or belongs to another municipality, which is told apart from nobody. */
public class StreamUnknown extends RuntimeException {

    private final String stream;

    public StreamUnknown(String stream) {
        super("no stream " + stream);
        this.stream = stream;
    }

    /** The id that was asked for. */
    public String stream() {
        return stream;
    }
}
