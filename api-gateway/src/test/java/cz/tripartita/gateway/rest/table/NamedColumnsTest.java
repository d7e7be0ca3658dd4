package cz.tripartita.gateway.rest.table;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.rest.query.AnswerColumn;
import cz.tripartita.gateway.rest.query.PageOfColumns;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A list that names its columns itself. */
class NamedColumnsTest {

    private record Item(Map<String, Object> values, List<String> notes) {}

    private record Answer(
            List<AnswerColumn> columns,
            List<Item> items,
            @Nullable String next) implements PageOfColumns<Item> {}

    private static Answer answer(@Nullable String cursor) {
        throw new UnsupportedOperationException("only its type is looked at: " + cursor);
    }

    private static TableShape shape() throws NoSuchMethodException {
        Method endpoint = NamedColumnsTest.class.getDeclaredMethod("answer", String.class);
        assertThat(TableShape.fits(endpoint)).isTrue();
        return TableShape.of(endpoint);
    }

    private static String csv(String... pages) throws Exception {
        TableShape shape = shape();
        List<String> left = new ArrayList<>(List.of(pages));
        ListRows rows = new ListRows((_, _) -> shape.pageOf(TableShape.JSON.readTree(left.removeFirst())), 10);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableAdapter.write(rows, TableFormat.CSV.open(out, CsvDialect.PLAIN, "answers"));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String page(String items, String next) {
        return """
                {"columns": [{"at": "/values/b", "label": "Druhý, sloupec"}, {"at": "/values/a", "label": "=1"},
                 {"at": "/notes", "label": "Poznámky"}], "items": [%s], "next": %s}""".formatted(items, next);
    }

    @Test
    void isLaidOutInTheOrderAndUnderTheNamesThatItGives() throws Exception {
        assertThat(csv(
                        page("{\"values\": {\"a\": 1.50, \"b\": \"x\"}, \"notes\": [\"p\", \"q\"]}", "\"more\""),
                        page("{\"values\": {\"a\": null, \"b\": 2}, \"notes\": []}", "null")))
                .isEqualTo("\"Druhý, sloupec\",'=1,Poznámky\r\nx,1.50,p; q\r\n2,,\r\n");
    }

    @Test
    void hasAHeaderWhenItIsEmpty() throws Exception {
        assertThat(csv(page("", "null"))).isEqualTo("\"Druhý, sloupec\",'=1,Poznámky\r\n");
    }

    @Test
    void goesOnAtItsCursor() throws Exception {
        assertThat(shape().cursorName()).isEqualTo("cursor");
    }
}
