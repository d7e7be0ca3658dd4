package cz.tripartita.gateway.rest.table;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.converter.HttpMessageNotWritableException;
import tools.jackson.databind.node.JsonNodeFactory;

class TableAdapterTest {

    private record Row(String name) {}

    private static ListRows rowsOf(ListPage.Source further) throws Exception {
        ListPage first = new ListPage(Column.of(Row.class), List.of(JsonNodeFactory.instance.objectNode()), "next");
        return new ListRows((cursor, size) -> cursor == null ? first : further.read(cursor, size), 10);
    }

    /** As it is, the framework would log it and end the answer as if it were whole. */
    @ParameterizedTest
    @EnumSource
    void letsNothingTakeAFailureOfAFurtherPageAsAnswered(TableFormat format) throws Exception {
        HttpMessageNotWritableException failure = new HttpMessageNotWritableException("no converter");
        ListRows rows = rowsOf((cursor, size) -> {
            throw failure;
        });
        Table table = format.open(OutputStream.nullOutputStream(), CsvDialect.PLAIN, "rows");

        assertThatThrownBy(() -> TableAdapter.writeOrBreakOff(rows, table))
                .isInstanceOf(TableBrokenOff.class)
                .hasCause(failure);
    }

    @Test
    void letsTheContainerSeeThatTheCallerIsGone() throws Exception {
        IOException gone = new IOException("broken pipe");
        ListRows rows = rowsOf((cursor, size) -> new ListPage(Column.of(Row.class), List.of(), null));
        Table table = TableFormat.CSV.open(
                new OutputStream() {
                    @Override
                    public void write(int oneByte) throws IOException {
                        throw gone;
                    }
                },
                CsvDialect.PLAIN,
                "rows");

        assertThatThrownBy(() -> TableAdapter.writeOrBreakOff(rows, table)).isSameAs(gone);
    }
}
