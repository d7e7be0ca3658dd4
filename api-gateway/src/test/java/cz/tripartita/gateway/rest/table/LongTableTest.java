package cz.tripartita.gateway.rest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
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

    /** The rows of two pages, and what the libraries hold back before they write. */
    private static final int MOST_ROWS_HELD = 2_000;

    /** Digits drawn by lot, so that every row is compressed as well as any other. */
    private record Row(String digits) {}

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

    /**
     * How far a table was at a moment.
     *
     * @param read rows read
     * @param written bytes written
     */
    private record Stand(int read, long written) {}

    /** Makes rows up as they are asked for. */
    private static final class MadeUp implements ListPage.Source {

        private final Random random = new Random(1);
        private final Counted out;
        private final List<Stand> stands = new ArrayList<>();
        private int read;

        private MadeUp(Counted out) {
            this.out = out;
        }

        @Override
        public ListPage read(@Nullable String cursor, int size) {
            assertThat(cursor).isEqualTo(read == 0 ? null : Integer.toString(read));
            stands.add(new Stand(read, out.bytes));
            List<JsonNode> rows = new ArrayList<>();
            while (rows.size() < size && read < ROWS) {
                rows.add(JsonNodeFactory.instance.objectNode().put("digits", digits()));
                read++;
            }
            return new ListPage(Column.of(Row.class), rows, read < ROWS ? Integer.toString(read) : null);
        }

        private String digits() {
            HexFormat hexadecimal = HexFormat.of();
            return hexadecimal.toHexDigits(random.nextLong()) + hexadecimal.toHexDigits(random.nextLong());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenAsItIsRead(TableFormat format) throws Exception {
        Counted out = new Counted();
        MadeUp source = new MadeUp(out);

        TableAdapter.write(new ListRows(source, Integer.MAX_VALUE), format.open(out, CsvDialect.PLAIN, "digits"));

        double bytesOfARow = (double) out.bytes / ROWS;
        assertThat(source.read).isEqualTo(ROWS);
        assertThat(source.stands)
                .hasSize(ROWS / 200)
                .allSatisfy(stand -> assertThat(stand.read - stand.written / bytesOfARow)
                        .as("rows held of " + stand.read)
                        .isLessThan(MOST_ROWS_HELD));
    }
}
