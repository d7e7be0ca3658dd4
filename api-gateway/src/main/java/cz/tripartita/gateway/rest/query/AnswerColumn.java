package cz.tripartita.gateway.rest.query;

/**
 * A column of a list whose columns are data.
 *
 * @param at where its value stands in an item, as a JSON pointer, such as {@code /values/clients}
 * @param label what it is called, in the caller's language
 */
public record AnswerColumn(String at, String label) {}
