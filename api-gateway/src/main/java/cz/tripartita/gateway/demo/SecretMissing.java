package cz.tripartita.gateway.demo;

/** A file names a client whose secret was not given. */
public class SecretMissing extends RuntimeException {

    SecretMissing(String client, String variable) {
        super("no secret of client " + client + ": name it in the file of --secrets or in " + variable);
    }
}
