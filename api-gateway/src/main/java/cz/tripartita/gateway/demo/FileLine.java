package cz.tripartita.gateway.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One command of a file, ready to be sent.
 *
 * @param number number of the line in its file, counted from 1
 * @param at when it happened
 * @param client the OAuth2 client that sends it
 * @param path path with query, symbolic ids resolved
 * @param body JSON object with symbolic ids resolved, and the day on which it happened in {@code happenedOn}
 * @param awaiting true when it needs what the service does by itself after the lines before it
 * @param key idempotency key; follows from what the line says and not from where it stands, so that lines can be put in
 *     and mended between two loads of a file
 * @param keptAs name under which the answer is kept for lines below, none where it is not kept
 */
public record FileLine(
        int number,
        Instant at,
        String client,
        String path,
        String body,
        boolean awaiting,
        String key,
        @Nullable String keptAs) {

    /** The same line with another body. */
    FileLine saying(String other) {
        return new FileLine(number, at, client, path, other, awaiting, key, keptAs);
    }
}
