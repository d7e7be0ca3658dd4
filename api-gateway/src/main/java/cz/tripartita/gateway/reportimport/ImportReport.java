package cz.tripartita.gateway.reportimport;

import java.util.List;
import java.util.UUID;

/**
 * What became of a file of reports.
 *
 * @param trial whether nothing was to be written
 * @param rows how many rows became what
 * @param reports each report that the file has rows of, in the order of the file
 * @param refused every reason for which rows were refused, in the order of the file
 * @param heldBack good rows of reports that were not submitted, in the order of the file
 * @param position global position of the last event that was stored, to read what was written; 0 where none was
 */
public record ImportReport(
        boolean trial,
        Counts rows,
        List<Imported> reports,
        List<RefusedRow> refused,
        List<HeldBack> heldBack,
        long position) {

    /**
     * How many rows became what; the last four add up to the first.
     *
     * @param read rows that are not empty, without headers; a sheet or file that cannot be read counts as one
     * @param submitted rows of reports that were submitted
     * @param unchanged rows of reports that are there as they stand in the file
     * @param refused rows with a reason of refusal
     * @param heldBack good rows of reports that were not submitted
     */
    public record Counts(int read, int submitted, int unchanged, int refused, int heldBack) {}

    /** What became of a report. */
    public enum Outcome {
        /** It was submitted. */
        SUBMITTED,
        /** It is there as it stands in the file. */
        UNCHANGED,
        /** A row of it was refused, or is missing for the report as a whole. */
        REFUSED,
        /** It is good and was not submitted, as this was a trial or another row of the file was refused. */
        NOT_SUBMITTED
    }

    /** A report of the file. */
    public record Imported(
            UUID monitoringId, String serviceName, String period, Outcome outcome, int rows) {}

    /**
     * A good row that was not taken.
     *
     * @param sheet name of the sheet, empty in a file without sheets
     * @param row number of the row as a spreadsheet counts
     */
    public record HeldBack(String sheet, int row, String serviceName, String period, String indicator) {}
}
