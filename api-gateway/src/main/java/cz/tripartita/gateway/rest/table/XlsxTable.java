package cz.tripartita.gateway.rest.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as a workbook, of as many sheets as the rows need. Texts are typed as texts, so none of them can be a formula.
 *
 * <p>Texts stand in their cells: the pool that texts of a workbook usually stand in would be held until the end.
 */
final class XlsxTable implements Table {

    /** A number of more digits is rounded by spreadsheets. */
    private static final int DIGITS_OF_A_NUMBER = 15;

    private static final int CHARACTERS_OF_A_CELL = 32_767;

    /** Before it spreadsheets count days each in their own way. */
    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    /** Reads as a character of that number, so its underscore is written as such a number itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int ROWS_HELD = 200;

    private final Workbook workbook;
    private final String name;
    private final int rowsOfASheet;
    private List<String> header = List.of();
    private @Nullable Worksheet sheet;
    private int row;
    private int sheets;

    XlsxTable(OutputStream out, String name) {
        this(out, name, Worksheet.MAX_ROWS);
    }

    XlsxTable(OutputStream out, String name, int rowsOfASheet) {
        workbook = new Workbook(out, "Tripartita", null);
        this.name = name;
        this.rowsOfASheet = rowsOfASheet;
    }

    @Override
    public void header(List<String> names) throws IOException {
        header = List.copyOf(names);
        begin();
    }

    private Worksheet begin() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        Worksheet begun = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        begun.freezePane(0, 1);
        row = 0;
        for (int column = 0; column < header.size(); column++) {
            text(begun, column, header.get(column));
            begun.style(0, column).bold().set();
        }
        sheet = begun;
        row = 1;
        return begun;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        Worksheet target = sheet == null || row == rowsOfASheet ? begin() : sheet;
        for (int column = 0; column < cells.size(); column++) {
            write(target, column, cells.get(column));
        }
        row++;
        if (row % ROWS_HELD == 0) {
            target.flush();
        }
    }

    private void write(Worksheet target, int column, Cell cell) {
        switch (cell) {
            case Cell.Blank blank -> {}
            case Cell.Text text -> text(target, column, text.text());
            case Cell.Decimal decimal -> number(target, column, decimal.value(), null);
            case Cell.Amount amount -> number(target, column, amount.crowns(), "#,##0.00");
            case Cell.Flag flag -> target.value(row, column, flag.set());
            case Cell.Day day -> day(target, column, day.day());
            case Cell.Moment moment -> moment(target, column, moment);
        }
    }

    private void number(Worksheet target, int column, BigDecimal value, @Nullable String format) {
        if (value.stripTrailingZeros().precision() > DIGITS_OF_A_NUMBER) {
            text(target, column, value.toPlainString());
            return;
        }
        target.value(row, column, value);
        if (format != null) {
            target.style(row, column).format(format).set();
        }
    }

    private void day(Worksheet target, int column, LocalDate day) {
        if (day.isBefore(FIRST_SAFE_DAY)) {
            text(target, column, day.toString());
            return;
        }
        target.value(row, column, day);
        target.style(row, column).format("yyyy-mm-dd").set();
    }

    private void moment(Worksheet target, int column, Cell.Moment moment) {
        LocalDateTime inPrague = LocalDateTime.ofInstant(moment.instant(), PRAGUE);
        if (inPrague.toLocalDate().isBefore(FIRST_SAFE_DAY)) {
            text(target, column, moment.instant().toString());
            return;
        }
        target.value(row, column, inPrague);
        target.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
    }

    /** As a run of rich text, because leading and trailing spaces of any other are dropped. */
    private void text(Worksheet target, int column, String text) {
        String literal = ESCAPE.matcher(shortened(text)).replaceAll("_x005F_");
        target.inlineString(row, column, RichText.builder().run(literal).end().build());
    }

    private static String shortened(String text) {
        if (text.length() <= CHARACTERS_OF_A_CELL) {
            return text;
        }
        int end = CHARACTERS_OF_A_CELL - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }
}
