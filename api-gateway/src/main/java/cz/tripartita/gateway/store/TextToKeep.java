package cz.tripartita.gateway.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text for the erasable store, written with the events that name it.
 *
 * @param textId the id that the events hold
 * @param municipality whose text it is
 * @param person the natural person whom erasing it would serve, where known
 * @param salt stands before the text in the digest
 * @param text the text
 */
public record TextToKeep(
        UUID textId, String municipality, @Nullable UUID person, String salt, String text) {}
