package cz.tripartita.gateway.rest.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A table as CSV, written as it is read. */
final class CsvTable implements Table {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(UTF_8);

    private final CsvDialect dialect;
    private final OutputStream out;
    private final CsvWriter csv;

    CsvTable(OutputStream out, CsvDialect dialect) {
        this.dialect = dialect;
        this.out = out;
        csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out, UTF_8);
    }

    @Override
    public void header(List<String> names) throws IOException {
        if (dialect == CsvDialect.CZECH_SPREADSHEET) {
            out.write(BYTE_ORDER_MARK);
        }
        row(names.stream().<Cell>map(Cell.Text::new).toList());
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        write(cells.stream().map(dialect::text).toList());
    }

    private void write(List<String> fields) throws IOException {
        try {
            csv.writeRecord(fields);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }
}
