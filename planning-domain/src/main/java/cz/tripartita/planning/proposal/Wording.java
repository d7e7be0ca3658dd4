package cz.tripartita.planning.proposal;

import cz.tripartita.planning.Digest;

/**
 * The exact text that a round is about.
 *
 * @param digest lower-case hexadecimal SHA-256 of the UTF-8 text
 */
record Wording(String text, String digest) {

    static Wording of(String text) {
        return new Wording(text, Digest.of(text));
    }
}
