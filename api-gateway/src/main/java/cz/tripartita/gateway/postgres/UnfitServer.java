package cz.tripartita.gateway.postgres;

/** The database server cannot be used as it is; the message says what to change. */
public class UnfitServer extends RuntimeException {

    public UnfitServer(String message) {
        super(message);
    }

    public UnfitServer(String message, Throwable cause) {
        super(message, cause);
    }
}
