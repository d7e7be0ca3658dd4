package cz.tripartita.gateway.store;

/** The key of a command has an answer already: another command with it came first. Nothing of this one is stored. */
public class KeySeen extends RuntimeException {

    public KeySeen(AnswerKey key) {
        super("key " + key.key() + " has its answer already");
    }
}
