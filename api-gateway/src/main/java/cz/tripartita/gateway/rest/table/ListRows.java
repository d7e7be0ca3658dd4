package cz.tripartita.gateway.rest.table;

import cz.tripartita.readmodels.PageRequest;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All rows of a list, of which one page is held: the first is read at once, each further one when its rows are wanted. */
final class ListRows {

    private final ListPage.Source source;
    private final List<Column> columns;
    private Iterator<JsonNode> rows;
    private @Nullable String next;
    private int left;

    /**
     * Reads the first page.
     *
     * @param limit the most rows wanted
     */
    ListRows(ListPage.Source source, int limit) throws Exception {
        this.source = source;
        left = limit;
        ListPage first = source.read(null, Math.min(limit, PageRequest.LARGEST));
        columns = first.columns();
        rows = first.rows().iterator();
        next = first.next();
    }

    List<Column> columns() {
        return columns;
    }

    /** The next row, null after the last. */
    @Nullable
    JsonNode next() throws Exception {
        while (left > 0 && !rows.hasNext() && next != null) {
            ListPage page = source.read(next, Math.min(left, PageRequest.LARGEST));
            rows = page.rows().iterator();
            next = page.next();
        }
        if (left == 0 || !rows.hasNext()) {
            return null;
        }
        left--;
        return rows.next();
    }
}
