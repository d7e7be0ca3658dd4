package cz.tripartita.gateway.rest.surveys;

import java.util.List;

/**
 * Tokens, told this once.
 *
 * @param tokens each gives one answer
 */
record IssuedTokens(List<String> tokens) {}
