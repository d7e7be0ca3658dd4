package cz.tripartita.gateway.rest.catalogue;

import cz.tripartita.gateway.catalogueload.RefusedCell;
import cz.tripartita.gateway.rest.query.RowsOf;
import cz.tripartita.readmodels.Language;
import cz.tripartita.readmodels.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row that was refused, with every reason for it.
 *
 * @param row number of the row as a spreadsheet counts, the header being 1
 */
record RefusedRow(int row, List<Reason> reasons) {

    /**
     * Why it was refused.
     *
     * @param column code of the column, empty where it is the row as a whole
     * @param value what stands there
     * @param reason constant of the rule or fault
     * @param message the same in the caller's language
     */
    record Reason(String column, String value, String reason, String message) {}

    /** One reason, with its row; what refused rows are as a table. */
    record Line(int row, String column, String value, String reason, String message) {}

    /** A line for each reason. */
    static final class Layout implements RowsOf<RefusedRow, Line> {

        @Override
        public List<Line> of(RefusedRow refused) {
            return refused.reasons().stream()
                    .map(why -> new Line(refused.row(), why.column(), why.value(), why.reason(), why.message()))
                    .toList();
        }
    }

    /** A page of rows; there may be one more than wanted, which says that the list goes on. */
    static Page<RefusedRow> page(List<RefusedCell> cells, int limit, Language language) {
        Map<Integer, List<Reason>> rows = new LinkedHashMap<>();
        for (RefusedCell cell : cells) {
            rows.computeIfAbsent(cell.row(), _ -> new ArrayList<>())
                    .add(new Reason(cell.column(), cell.value(), cell.reason(), cell.message(language)));
        }
        List<RefusedRow> all = rows.entrySet().stream()
                .map(row -> new RefusedRow(row.getKey(), List.copyOf(row.getValue())))
                .toList();
        List<RefusedRow> items = all.subList(0, Math.min(limit, all.size()));
        return new Page<>(
                List.copyOf(items),
                all.size() > limit ? Integer.toString(items.getLast().row()) : null);
    }
}
