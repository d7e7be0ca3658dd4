package cz.tripartita.gateway.rest.command;

import java.util.UUID;

/**
 * What a command came to.
 *
 * @param id id of what the command made or changed
 * @param version the stream's version: give it back in {@code If-Match} as {@code "version"}
 * @param position global position: give it back in {@code Tripartita-Position} to read what was written
 */
public record CommandAnswer(UUID id, long version, long position) {}
