package cz.tripartita.gateway.rest.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Rows of a list.
 *
 * @param columns how they are laid out, the same in every page of a list
 * @param next what to ask for the following ones, none after the last
 */
record ListPage(
        List<Column> columns, List<JsonNode> rows, @Nullable String next) {

    /** Where pages come from. */
    @FunctionalInterface
    interface Source {

        /**
         * Reads a page.
         *
         * @param cursor the {@code next} of the page before, none for the first
         * @param size the most items wanted
         */
        ListPage read(@Nullable String cursor, int size) throws Exception;
    }
}
