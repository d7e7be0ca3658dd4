package cz.tripartita.gateway.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one answer is given with: 128 random bits, written in 26 letters and digits that are not easily taken for each
 * other (Crockford's base 32). Only its digest is stored.
 *
 * @param letters upper case, without dashes
 */
public record SurveyToken(String letters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int GROUP = 5;
    private static final int BITS = 5;
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** So many new ones, sorted, so that their order says nothing of the order in which they were made. */
    public static List<SurveyToken> fresh(int count) {
        SortedSet<String> tokens = new TreeSet<>();
        while (tokens.size() < count) {
            byte[] bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            tokens.add(written(bytes));
        }
        return tokens.stream().map(SurveyToken::new).toList();
    }

    private static String written(byte[] bytes) {
        StringBuilder written = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte next : bytes) {
            buffer = (buffer << Byte.SIZE) | (next & 0xff);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                written.append(ALPHABET.charAt((buffer >> held) & 0x1f));
            }
            buffer &= (1 << held) - 1;
        }
        return written.append(ALPHABET.charAt((buffer << (BITS - held)) & 0x1f)).toString();
    }

    /** Reads what somebody typed: dashes, spaces and case do not matter, and letters that look like digits are digits. */
    public static Optional<SurveyToken> read(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-\u2010-\u2015]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean possible =
                letters.length() == LENGTH && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return possible ? Optional.of(new SurveyToken(letters)) : Optional.empty();
    }

    /** As it is handed out, in groups. */
    public String grouped() {
        return letters.replaceAll("(.{" + GROUP + "})(?=.{" + GROUP + "})", "$1-");
    }

    /** Lower-case hexadecimal SHA-256 of the letters. */
    String digest() {
        try {
            byte[] bytes = letters.getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "a token";
    }
}
