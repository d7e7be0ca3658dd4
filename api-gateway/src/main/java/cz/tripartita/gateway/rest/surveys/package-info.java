/** Tokens, answers, closing and free answers of satisfaction surveys over HTTP: what is no command, or not only one. */
@NullMarked
package cz.tripartita.gateway.rest.surveys;

import org.jspecify.annotations.NullMarked;
