package cz.tripartita.gateway.due;

import java.time.Instant;

/**
 * A command whose time has come.
 *
 * @param dueAt the instant at which it came
 * @param key what tells it from every other, for good: under it the command has its effect once
 */
public record DueTask(String key, Instant dueAt, String municipality, Object command) {}
