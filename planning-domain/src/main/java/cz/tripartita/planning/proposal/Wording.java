package cz.tripartita.planning.proposal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The exact text that a round is about.
 *
 * @param digest lower-case hexadecimal SHA-256 of the UTF-8 text
 */
record Wording(String text, String digest) {

    static Wording of(String text) {
        return new Wording(text, digestOf(text));
    }

    private static String digestOf(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
