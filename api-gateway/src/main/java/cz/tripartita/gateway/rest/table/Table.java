package cz.tripartita.gateway.rest.table;

import java.io.IOException;
import java.util.List;

/** A table that is written row by row; it holds no more than a few rows at a time. */
interface Table {

    /** The names of the columns, before any row. */
    void header(List<String> names) throws IOException;

    void row(List<Cell> cells) throws IOException;

    /** Completes the file. Without it the file is broken, as it should be where a row could not be read. */
    void finish() throws IOException;
}
