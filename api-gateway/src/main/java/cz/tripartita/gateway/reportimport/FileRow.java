package cz.tripartita.gateway.reportimport;

import java.util.Map;

/**
 * One row of a file as text.
 *
 * @param sheet name of the sheet, empty in a file without sheets
 * @param number number of the row as a spreadsheet counts
 * @param cells what stands there; nothing where a column is missing
 * @param faults columns that cannot be read as text, and why
 * @param decimalComma whether numbers may be written with a comma
 */
record FileRow(
        String sheet,
        int number,
        Map<ReportColumn, String> cells,
        Map<ReportColumn, ImportFault> faults,
        boolean decimalComma) {

    /** What stands in a column as it is, for a report. */
    String raw(ReportColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** What stands in a column, without blanks around it. */
    String text(ReportColumn column) {
        return raw(column).strip();
    }

    /** Whether nothing stands in the columns that are read. */
    boolean empty() {
        return faults.isEmpty() && cells.values().stream().allMatch(String::isBlank);
    }
}
