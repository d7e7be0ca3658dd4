/**
 * The PostgreSQL server under everything: the embedded one, or the one that {@code spring.datasource.url} names; its two
 * roles, its schemas, and the refusal to start on one that could lose what it acknowledged.
 */
@NullMarked
package cz.tripartita.gateway.postgres;

import org.jspecify.annotations.NullMarked;
