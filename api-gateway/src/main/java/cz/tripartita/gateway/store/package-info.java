/**
 * The event store: events as rows of PostgreSQL in one global order without holes, beside them the erasable texts and
 * the first answers, all written in the one transaction of a command.
 */
@NullMarked
package cz.tripartita.gateway.store;

import org.jspecify.annotations.NullMarked;
