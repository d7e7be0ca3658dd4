package cz.tripartita.gateway.dispatch;

/** A command lost so many races against others that it was given up; nothing is stored, it may be sent again. */
public class StreamContended extends RuntimeException {

    private final String stream;

    public StreamContended(String stream, Throwable lastRace) {
        super("too many commands at once on stream " + stream, lastRace);
        this.stream = stream;
    }

    /** Id of the target stream. */
    public String stream() {
        return stream;
    }
}
