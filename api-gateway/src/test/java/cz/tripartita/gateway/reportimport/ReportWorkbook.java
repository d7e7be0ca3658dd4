package cz.tripartita.gateway.reportimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of reports as a provider would fill it in: a header, and then cells of texts and numbers. */
final class ReportWorkbook {

    static final List<String> HEADER = List.of(
            "monitoringId",
            "serviceName",
            "period",
            "indicator",
            "value",
            "confirmed",
            "explanation",
            "correction");

    /** What is written as a formula. */
    record Formula(String expression) {}

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    /** The place of a row that was added. */
    record Place(String sheet, int row) {}

    Place add(String sheet, Object... cells) {
        List<List<Object>> rows = sheets.computeIfAbsent(sheet, _ -> new ArrayList<>());
        rows.add(List.of(cells));
        return new Place(sheet, rows.size() + 1);
    }

    /** Puts another cell into a row. */
    void change(Place place, int column, Object cell) {
        List<List<Object>> rows = Objects.requireNonNull(sheets.get(place.sheet));
        List<Object> cells = new ArrayList<>(rows.get(place.row - 2));
        cells.set(column, cell);
        rows.set(place.row - 2, cells);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            sheets.forEach((name, rows) -> {
                Worksheet sheet = workbook.newWorksheet(name);
                for (int column = 0; column < HEADER.size(); column++) {
                    sheet.value(0, column, HEADER.get(column));
                }
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        write(sheet, row + 1, column, rows.get(row).get(column));
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case BigDecimal number -> sheet.value(row, column, number);
            case Boolean flag -> sheet.value(row, column, flag);
            case Formula formula -> sheet.formula(row, column, formula.expression);
            default -> sheet.value(row, column, cell.toString());
        }
    }
}
