package cz.tripartita.gateway.catalogueload;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.readmodels.Language;
import java.util.Arrays;

/**
 * One reason for which a row was refused.
 *
 * @param row number of the row as a spreadsheet counts, the header being 1
 * @param column code of the column; empty where it is the row as a whole
 * @param value what stands there
 * @param reason constant of the rule of planning that would be broken, or of the fault
 */
public record RefusedCell(int row, String column, String value, String reason) {

    private static final int LONGEST_VALUE = 200;

    static RefusedCell of(int row, Column column, String value, RowFault fault) {
        return new RefusedCell(row, column.code(), cut(value), fault.name());
    }

    static RefusedCell of(int row, Column column, String value, PlanningRule rule) {
        return new RefusedCell(row, column.code(), cut(value), rule.name());
    }

    static String cut(String value) {
        String printable = value.replace('\u0000', '\ufffd');
        return printable.length() <= LONGEST_VALUE ? printable : printable.substring(0, LONGEST_VALUE) + "…";
    }

    /** The reason as a sentence. */
    public String message(Language language) {
        return Arrays.stream(RowFault.values())
                .filter(fault -> fault.name().equals(reason))
                .map(fault -> fault.in(language))
                .findFirst()
                .orElseGet(() -> {
                    PlanningRule rule = PlanningRule.valueOf(reason);
                    return language == Language.CS ? rule.sentenceCs() : rule.sentence();
                });
    }
}
