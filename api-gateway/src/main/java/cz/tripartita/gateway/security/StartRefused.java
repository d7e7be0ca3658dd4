package cz.tripartita.gateway.security;

/** The service does not start like this; the message says what to set. */
public class StartRefused extends RuntimeException {

    private final String remedy;

    StartRefused(String message, String remedy) {
        super(message + " " + remedy);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
