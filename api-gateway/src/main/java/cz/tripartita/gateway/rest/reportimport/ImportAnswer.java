package cz.tripartita.gateway.rest.reportimport;

import cz.tripartita.gateway.reportimport.ImportReport;
import cz.tripartita.gateway.reportimport.RefusedRow;
import cz.tripartita.readmodels.Language;
import java.util.List;

/**
 * What became of a file of reports, in the caller's language.
 *
 * @param trial whether nothing was to be written
 * @param reports each report that the file has rows of, in the order of the file
 * @param refused every reason for which rows were refused, in the order of the file
 * @param heldBack good rows of reports that were not submitted, in the order of the file
 * @param position global position of the last event that was stored, to read what was written; 0 where none was
 */
record ImportAnswer(
        boolean trial,
        ImportReport.Counts rows,
        List<ImportReport.Imported> reports,
        List<Refused> refused,
        List<ImportReport.HeldBack> heldBack,
        long position) {

    /**
     * A reason for which a row was refused.
     *
     * @param sheet name of the sheet, empty in a file without sheets
     * @param row number of the row as a spreadsheet counts, the header being 1
     * @param column name of the column, empty where it is the row as a whole
     * @param value what stands there; of a report that misses indicators their codes
     * @param reason constant of the rule or fault
     * @param message the same in the caller's language
     */
    record Refused(String sheet, int row, String column, String value, String reason, String message) {

        static Refused of(RefusedRow row, Language language) {
            return new Refused(
                    row.sheet(), row.row(), row.column(), row.value(), row.reason(), row.message(language));
        }
    }

    static ImportAnswer of(ImportReport report, Language language) {
        return new ImportAnswer(
                report.trial(),
                report.rows(),
                report.reports(),
                report.refused().stream()
                        .map(row -> Refused.of(row, language))
                        .toList(),
                report.heldBack(),
                report.position());
    }
}
