package cz.tripartita.gateway.rest.surveys;

import java.util.List;

/**
 * What was written in answer to one question, for those who sum it up.
 *
 * @param texts in alphabetical order, apart from the rest of the answers that they came with
 */
record FreeAnswers(String question, List<String> texts) {}
