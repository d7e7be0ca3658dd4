package cz.tripartita.gateway.due;

/**
 * A command whose time has come.
 *
 * @param key what tells it from every other, for good: under it the command has its effect once
 */
public record DueTask(String key, String municipality, Object command) {}
