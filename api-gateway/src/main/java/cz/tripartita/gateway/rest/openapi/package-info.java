/**
 * The description of the API: springdoc describes the queries, and everything else comes from the matrix and the command
 * records themselves, so that it cannot drift.
 */
@NullMarked
package cz.tripartita.gateway.rest.openapi;

import org.jspecify.annotations.NullMarked;
