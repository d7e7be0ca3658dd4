package cz.tripartita.monitoring.events;

/**
 * What a content check says of a thing that it looked at.
 *
 * @param conclusion official wording; it names no private person
 */
public record CheckedSubject(CheckSubject subject, String conclusion) {}
