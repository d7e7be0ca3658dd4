package cz.tripartita.gateway.rest.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final List<String> HEADER = List.of("name", "amount", "score", "on", "at", "late", "note");
    private static final List<Cell> ROW = List.of(
            new Cell.Text("Říčany, \"u rybníka\"; a\nokolí"),
            new Cell.Amount(new BigDecimal("-1234567890123.40")),
            new Cell.Decimal(new BigDecimal("1E+3")),
            new Cell.Day(LocalDate.of(2026, 3, 1)),
            new Cell.Moment(Instant.parse("2026-07-01T22:05:06.123456Z")),
            new Cell.Flag(true),
            new Cell.Blank());

    private static String written(CsvDialect dialect) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable table = new CsvTable(out, dialect);
        table.header(HEADER);
        table.row(ROW);
        table.finish();
        return out.toString(UTF_8);
    }

    @Test
    void isWrittenToRfc4180WithExactValues() throws IOException {
        assertThat(written(CsvDialect.PLAIN))
                .isEqualTo("name,amount,score,on,at,late,note\r\n"
                        + "\"Říčany, \"\"u rybníka\"\"; a\nokolí\",-1234567890123.40,1000,2026-03-01,"
                        + "2026-07-01T22:05:06.123456Z,true,\r\n");
    }

    @Test
    void isWrittenForCzechSpreadsheetsAsTheyReadIt() throws IOException {
        assertThat(written(CsvDialect.CZECH_SPREADSHEET))
                .isEqualTo("\uFEFFname;amount;score;on;at;late;note\r\n"
                        + "\"Říčany, \"\"u rybníka\"\"; a\nokolí\";-1234567890123,40;1000;1.3.2026;"
                        + "2.7.2026 0:05:06;true;\r\n");
    }

    @Nested
    class AText {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "=1+1",
                    "+420 377 000 000",
                    "-1",
                    "- bod první",
                    "@SUM(A1:A9)",
                    "\t=1+1",
                    "\r=1+1",
                    "\n=1+1",
                    "\tbez vzorce",
                    "  =HYPERLINK(\"http://zly.example\")",
                    "\u00A0=1+1",
                    "\uFEFF=1+1",
                    "\"=1+1",
                    "'=1+1",
                    " '\" =cmd|' /C calc'!A0",
                    "＝1+1",
                    "＋1",
                    "－1",
                    "＠A1"
                })
        void thatCouldBeAFormulaHasAnApostropheBeforeIt(String text) {
            for (CsvDialect dialect : CsvDialect.values()) {
                String field = dialect.text(new Cell.Text(text));

                assertThat(field).isEqualTo("'" + text);
                assertThat(withoutOurApostrophe(field)).isEqualTo(text);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Doprava",
                    " Doprava",
                    "a=b",
                    "1-2",
                    "(+420)",
                    "'uvozený'",
                    "\"Říčany\"",
                    "https://sluzby.example/?a=1",
                    "řádek\n=1+1",
                    "[{\"a\":-1}]"
                })
        void thatCouldNotIsLeftAsItIs(String text) {
            String field = CsvDialect.PLAIN.text(new Cell.Text(text));

            assertThat(field).isEqualTo(text);
            assertThat(withoutOurApostrophe(field)).isEqualTo(text);
        }

        /** What the documentation tells readers to do. */
        private static String withoutOurApostrophe(String field) {
            return field.startsWith("'")
                            && !FormulaGuard.harmless(field.substring(1)).equals(field.substring(1))
                    ? field.substring(1)
                    : field;
        }
    }
}
