package cz.tripartita.gateway.rest.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list whose columns are data and not the components of a type: the answer itself names them, in the order that
 * a table has. Every part of the same list names the same ones.
 *
 * @param <T> an item
 */
public interface PageOfColumns<T extends Record> {

    List<AnswerColumn> columns();

    List<T> items();

    /** An opaque cursor for the part that follows, none after the last one. */
    @Nullable
    String next();
}
