package cz.tripartita.monitoring.statisticsform;

import cz.tripartita.monitoring.Digest;
import cz.tripartita.monitoring.events.FormCell;
import cz.tripartita.monitoring.events.FormRow;
import cz.tripartita.monitoring.statisticsform.HandOverForm.Filled;
import java.util.List;

/**
 * What was handed over as one text, so that whoever has the figures can work out its digest: a first line with code and
 * version of the form, year and day of the figures, then a line for each field of each service with the id of the
 * monitoring, the code of the field, {@code number}, {@code text} or {@code missing}, and what stands there. Parts of a line
 * are separated by tabs, each line ends with a line feed; a backslash, tab, line feed and carriage return in a part are
 * written {@code \\}, {@code \t}, {@code \n} and {@code \r}.
 */
record HandedOverText(String text) {

    static HandedOverText of(String code, int year, Filled filled) {
        StringBuilder text = new StringBuilder();
        line(text, code, filled.version(), year, filled.asOf());
        for (FormRow row : filled.rows()) {
            for (FormCell cell : row.cells()) {
                line(text, row.monitoringId(), cell.field(), kind(cell), value(cell));
            }
        }
        return new HandedOverText(text.toString());
    }

    private static String kind(FormCell cell) {
        return cell.isEmpty() ? "missing" : cell.number() == null ? "text" : "number";
    }

    private static String value(FormCell cell) {
        if (cell.number() != null) {
            return cell.number().toPlainString();
        }
        return String.valueOf(cell.isEmpty() ? cell.noFigure() : cell.text());
    }

    private static void line(StringBuilder text, Object... parts) {
        List<String> written = List.of(parts).stream()
                .map(part -> part.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r"))
                .toList();
        text.append(String.join("\t", written)).append('\n');
    }

    /** Lower-case hexadecimal SHA-256 of the text in UTF-8. */
    String sha256() {
        return Digest.of(text);
    }
}
