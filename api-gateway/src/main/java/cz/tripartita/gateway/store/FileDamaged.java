package cz.tripartita.gateway.store;

/** The bytes of a file are other than those that were attached. */
public final class FileDamaged extends RuntimeException {

    private final String digest;

    FileDamaged(String digest, String actual) {
        super("the file kept as " + digest + " has the digest " + actual);
        this.digest = digest;
    }

    /** The digest of what was attached. */
    public String digest() {
        return digest;
    }
}
