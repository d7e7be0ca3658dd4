package cz.tripartita.gateway.reportimport;

import cz.tripartita.gateway.rest.table.FormulaGuard;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads reports from CSV: separated by semicolons where the header has one, with decimal commas admitted, else by commas. */
final class CsvReports {

    private static final String MARK = "\ufeff";
    private static final int LARGEST_FIELD = 1 << 20;

    private CsvReports() {}

    static ReportFile read(String file) {
        String text = file.startsWith(MARK) ? file.substring(1) : file;
        boolean czech = text.lines().findFirst().orElse("").indexOf(';') >= 0;
        List<FileRow> rows = new ArrayList<>();
        List<RefusedRow> refused = new ArrayList<>();
        Iterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(czech ? ';' : ',')
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LARGEST_FIELD)
                .ofCsvRecord(text)
                .iterator();
        SheetHeader header = new SheetHeader(List.of());
        for (int number = 1; ; number++) {
            CsvRecord next;
            try {
                if (!records.hasNext()) {
                    return new ReportFile(rows, refused);
                }
                next = records.next();
            } catch (CsvParseException unreadable) {
                refused.add(new RefusedRow("", number, "", "", ImportFault.UNREADABLE.name()));
                return new ReportFile(rows, refused);
            }
            if (number == 1) {
                header = SheetHeader.of(next.getFields());
                if (!header.missing().isEmpty()) {
                    refused.add(new RefusedRow("", 1, "", header.missing(), ImportFault.NO_SUCH_COLUMNS.name()));
                    return new ReportFile(rows, refused);
                }
                continue;
            }
            FileRow row = new FileRow("", number, cells(header, next.getFields()), Map.of(), czech);
            if (!row.empty()) {
                rows.add(row);
            }
        }
    }

    /** As the texts were before the table was written. */
    private static Map<ReportColumn, String> cells(SheetHeader header, List<String> fields) {
        Map<ReportColumn, String> cells = new EnumMap<>(ReportColumn.class);
        for (int place = 0; place < Math.min(header.columns().size(), fields.size()); place++) {
            String field = FormulaGuard.undone(fields.get(place));
            header.columns().get(place).ifPresent(column -> cells.put(column, field));
        }
        return cells;
    }
}
