/**
 * Answers to satisfaction surveys, apart from the events: the tokens, the boxes, and what is asked of an answer before it
 * is put in. Nothing here writes a log, and no refusal repeats a token or an answer.
 */
@NullMarked
package cz.tripartita.gateway.surveys;

import org.jspecify.annotations.NullMarked;
