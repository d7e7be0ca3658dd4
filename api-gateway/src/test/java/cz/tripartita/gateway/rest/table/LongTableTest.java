package cz.tripartita.gateway.rest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A table holds no more than a few rows, however long it is: what was read is written before much more is read. */
class LongTableTest {

    private static final int ROWS = 300_000;
    private static final int DIGITS = 64;

    /** Of digits drawn by lot no file can make fewer bytes than this. */
    private static final int LEAST_BYTES_OF_A_ROW = DIGITS * 2 / 5;

    /** Two pages and what the libraries hold back before they write. */
    private static final int MOST_ROWS_HELD = 3_000;

    record Row(String digits) {}

    /** Counts what comes out of the table. */
    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int oneByte) {
            bytes++;
        }

        @Override
        public void write(byte[] many, int offset, int length) {
            bytes += length;
        }
    }

    /** Makes rows up as they are asked for, and looks at how far it is ahead of what is written. */
    private static final class MadeUp implements ListPage.Source {

        private final Random random = new Random(1);
        private final Counted out;
        private int read;
        private int pages;

        private MadeUp(Counted out) {
            this.out = out;
        }

        @Override
        public ListPage read(@Nullable String cursor, int size) {
            assertThat(cursor).isEqualTo(read == 0 ? null : Integer.toString(read));
            assertThat(read - out.bytes / LEAST_BYTES_OF_A_ROW)
                    .as("rows held after " + read)
                    .isLessThan(MOST_ROWS_HELD);
            List<JsonNode> rows = new ArrayList<>();
            while (rows.size() < size && read < ROWS) {
                rows.add(JsonNodeFactory.instance.objectNode().put("digits", digits()));
                read++;
            }
            pages++;
            return new ListPage(rows, read < ROWS ? Integer.toString(read) : null);
        }

        private String digits() {
            StringBuilder digits = new StringBuilder(DIGITS);
            for (int i = 0; i < DIGITS; i++) {
                digits.append((char) ('0' + random.nextInt(10)));
            }
            return digits.toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenAsItIsRead(TableFormat format) throws Exception {
        Counted out = new Counted();
        MadeUp source = new MadeUp(out);
        List<Column> columns = Column.of(Row.class);

        TableAdapter.write(
                new ListRows(source, Integer.MAX_VALUE), columns, format.open(out, CsvDialect.PLAIN, "digits"));

        assertThat(source.read).isEqualTo(ROWS);
        assertThat(source.pages).isEqualTo(ROWS / 200);
        assertThat(out.bytes).isGreaterThan((long) ROWS * LEAST_BYTES_OF_A_ROW);
    }
}
