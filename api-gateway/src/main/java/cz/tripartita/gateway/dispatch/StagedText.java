package cz.tripartita.gateway.dispatch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text by or about a natural person on its way into the erasable store, in the same append as the events that name it.
 *
 * @param textId the id that the events hold
 * @param salt random salt as text; its UTF-8 bytes stand before the text in the digest
 * @param digest lower-case hexadecimal SHA-256 of the salt's and the text's UTF-8 bytes, as the events hold it
 * @param text the text itself
 * @param person the natural person whom erasing it would serve, where known
 */
public record StagedText(
        UUID textId,
        String salt,
        String digest,
        String text,
        @Nullable UUID person) {

    /** Gives the text a fresh id and a fresh salt of 128 bits, and computes its digest. */
    public static StagedText of(String text, @Nullable UUID person) {
        String salt = Salt.fresh();
        return new StagedText(UUID.randomUUID(), salt, Salt.digest(salt, text), text, person);
    }
}
