package cz.tripartita.gateway.rest.query;

import java.util.List;

/**
 * Lays out an answer as rows of a table.
 *
 * @param <A> the answer as JSON shows it; of a page, each of its items
 * @param <R> a row, whose components are the columns
 */
public interface RowsOf<A, R extends Record> {

    List<R> of(A answer);
}
