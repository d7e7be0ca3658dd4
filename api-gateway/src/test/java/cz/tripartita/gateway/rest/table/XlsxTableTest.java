package cz.tripartita.gateway.rest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTableTest {

    private static org.dhatim.fastexcel.reader.Cell read(Cell cell) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxTable table = new XlsxTable(out, "grants");
        table.header(List.of("value", "blank"));
        table.row(List.of(cell, new Cell.Blank()));
        table.finish();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), new ReadingOptions(true, true))) {
            Row row = workbook.getFirstSheet().read().getLast();
            assertThat(row.getCellCount()).as("cells but blank ones").isOne();
            return row.getCell(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "-1",
                "@A1",
                " \t odsazeno \n",
                "<b>&amp;\"'</b>",
                "Žluťoučký 🐎",
                "<f>1+1</f>",
                "00123",
                "1.5"
            })
    void typesTextsAsTextsOfWhichNoneIsAFormula(String text) throws IOException {
        var cell = read(new Cell.Text(text));

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.asString()).isEqualTo(text);
    }

    /** Spreadsheets read {@code _x0041_} as the letter A. */
    @Test
    void writesAnUnderscoreThatWouldBeginAnEscapeAsAnEscape() throws IOException {
        assertThat(read(new Cell.Text("_x0041_ _x_")).asString()).isEqualTo("_x005F_x0041_ _x_");
    }

    @Test
    void cutsATextThatNoCellHoldsAndSaysSo() throws IOException {
        String most = "ř".repeat(32_767);

        assertThat(read(new Cell.Text(most)).asString()).isEqualTo(most);
        assertThat(read(new Cell.Text("x" + "🐎".repeat(16_384))).asString())
                .isEqualTo("x" + "🐎".repeat(16_382) + "…");
    }

    @ParameterizedTest
    @CsvSource({"0.00", "-0.01", "9999999999999.99", "-9999999999999.99", "0.10", "45000.00"})
    void typesAmountsThatANumberHoldsAsNumbersToTheHaler(BigDecimal amount) throws IOException {
        var cell = read(new Cell.Amount(amount));

        assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
        assertThat(cell.asNumber()).isEqualByComparingTo(amount);
        assertThat(new BigDecimal(Double.toString(cell.asNumber().doubleValue())))
                .as("what a spreadsheet makes of it")
                .isEqualByComparingTo(amount);
        assertThat(cell.getDataFormatString()).isEqualTo("#,##0.00");
    }

    @ParameterizedTest
    @CsvSource({"123456789012345.67", "99999999999999.999", "1234567890123456"})
    void writesWhatANumberWouldRoundAsText(BigDecimal value) throws IOException {
        var cell = read(new Cell.Decimal(value));

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo(value.toPlainString());
    }

    @Test
    void typesDaysAndTimesOfPrague() throws IOException {
        assertThat(read(new Cell.Day(LocalDate.of(2026, 2, 28))).asDate()).isEqualTo("2026-02-28T00:00:00");
        assertThat(read(new Cell.Moment(Instant.parse("2026-01-31T23:30:15Z"))).asDate())
                .isEqualTo(LocalDateTime.of(2026, 2, 1, 0, 30, 15));
        assertThat(read(new Cell.Day(LocalDate.of(1899, 12, 31))).asString()).isEqualTo("1899-12-31");
        assertThat(read(new Cell.Flag(true)).asBoolean()).isTrue();
    }

    @Test
    void goesOnOnFurtherSheetsWithTheSameHeader() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxTable table = new XlsxTable(out, "grants", 1_000);
        table.header(List.of("value"));
        for (int row = 0; row < 2_000; row++) {
            table.row(List.of(new Cell.Decimal(BigDecimal.valueOf(row))));
        }
        table.finish();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("grants", "grants 2", "grants 3");
            assertThat(sheets.stream().flatMap(XlsxTableTest::values))
                    .containsExactlyElementsOf(IntStream.range(0, 2_000).boxed().toList());
        }
    }

    private static Stream<Integer> values(Sheet sheet) {
        try {
            List<Row> rows = sheet.read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("value");
            return rows.stream()
                    .skip(1)
                    .map(row ->
                            Objects.requireNonNull(row.getCell(0)).asNumber().intValue());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
