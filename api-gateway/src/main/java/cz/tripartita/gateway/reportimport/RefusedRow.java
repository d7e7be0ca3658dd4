package cz.tripartita.gateway.reportimport;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.readmodels.Language;
import java.util.Arrays;

/**
 * One reason for which a row was refused.
 *
 * @param sheet name of the sheet, empty in a file without sheets
 * @param row number of the row as a spreadsheet counts, the header being 1
 * @param column name of the column, empty where it is the row as a whole
 * @param value what stands there; of a report that misses indicators their codes
 * @param reason constant of the rule of monitoring that would be broken, or of the fault
 */
public record RefusedRow(String sheet, int row, String column, String value, String reason) {

    private static final int LONGEST_VALUE = 200;

    static RefusedRow of(FileRow row, ReportColumn column, ImportFault fault) {
        return new RefusedRow(row.sheet(), row.number(), column.code(), cut(row.raw(column)), fault.name());
    }

    static RefusedRow of(FileRow row, ReportColumn column, MonitoringRule rule) {
        return of(row, column, row.raw(column), rule);
    }

    static RefusedRow of(FileRow row, ReportColumn column, String value, MonitoringRule rule) {
        return new RefusedRow(row.sheet(), row.number(), column.code(), cut(value), rule.name());
    }

    private static String cut(String value) {
        String printable = value.replace('\u0000', '\ufffd');
        return printable.length() <= LONGEST_VALUE ? printable : printable.substring(0, LONGEST_VALUE) + "…";
    }

    /** The reason as a sentence. */
    public String message(Language language) {
        return Arrays.stream(ImportFault.values())
                .filter(fault -> fault.name().equals(reason))
                .map(fault -> fault.in(language))
                .findFirst()
                .orElseGet(() -> {
                    MonitoringRule rule = MonitoringRule.valueOf(reason);
                    return language == Language.CS ? rule.sentenceCs() : rule.sentence();
                });
    }
}
