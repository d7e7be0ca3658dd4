package cz.tripartita.gateway.reportimport;

import java.util.List;

/**
 * What a file has of reports.
 *
 * @param rows the rows that are not empty, in their order
 * @param refused what cannot be read at all
 */
record ReportFile(List<FileRow> rows, List<RefusedRow> refused) {

    ReportFile {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
    }
}
