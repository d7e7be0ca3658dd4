package cz.tripartita.gateway.rest.surveys;

import java.util.Map;

/**
 * What is sent with a token.
 *
 * @param token as it was handed out
 * @param answers by code of the question: a number from 1 to 5, {@code true} or {@code false}, the code of an option, a
 *     list of codes, or a text; in a survey of several services also {@code service} with the id of one
 */
record GivenAnswer(String token, Map<String, Object> answers) {}
