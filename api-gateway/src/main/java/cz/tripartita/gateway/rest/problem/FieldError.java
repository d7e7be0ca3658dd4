package cz.tripartita.gateway.rest.problem;

/**
 * One faulty field of a request.
 *
 * @param field where it is, such as {@code agenda[0].title}; empty for the body as a whole
 * @param message what is wrong with it, in the caller's language
 */
public record FieldError(String field, String message) {}
