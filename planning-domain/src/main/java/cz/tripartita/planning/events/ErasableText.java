package cz.tripartita.planning.events;

import java.util.UUID;

/**
 * A text by or about a natural person, which never stands in an event: the event holds the id of the text and its salted
 * digest, the text itself lies in an erasable store.
 *
 * @param textId id of the text in the erasable store
 * @param digest lower-case hexadecimal SHA-256 of the salt and the UTF-8 text; the salt lies with the text
 */
public record ErasableText(UUID textId, String digest) {}
