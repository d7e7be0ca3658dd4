package cz.tripartita.gateway.dispatch;

/** An idempotency key came again with another request. */
public class KeyReused extends RuntimeException {

    private final String key;

    public KeyReused(String key) {
        super("idempotency key " + key + " was used for another request");
        this.key = key;
    }

    /** The key as the client sent it. */
    public String key() {
        return key;
    }
}
