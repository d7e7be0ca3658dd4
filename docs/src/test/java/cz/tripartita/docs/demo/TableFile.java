package cz.tripartita.docs.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table as a reader of the file finds it, and what of a list as JSON has to stand in it.
 *
 * @param rows by the names of the columns, texts of CSV or cells of XLSX; what is blank is left out
 */
record TableFile(List<String> columns, List<Map<String, Object>> rows) {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Set<String> MONEY = Set.of("amount", "currency");
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    static TableFile ofCsv(byte[] file) {
        List<Map<String, Object>> rows = new ArrayList<>();
        String text = new String(file, UTF_8);
        CsvReader.builder().ofNamedCsvRecord(text).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .forEach(record -> {
                    Map<String, Object> row = new HashMap<>(record);
                    row.values().removeIf(""::equals);
                    rows.add(row);
                });
        return new TableFile(List.of(text.lines().findFirst().orElseThrow().split(",")), rows);
    }

    static TableFile ofXlsx(byte[] file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> sheet = workbook.getFirstSheet().read();
            List<String> columns = sheet.getFirst().stream().map(Cell::asString).toList();
            return new TableFile(
                    columns,
                    sheet.stream().skip(1).map(row -> cells(row, columns)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> cells(Row row, List<String> columns) {
        Map<String, Object> cells = new HashMap<>();
        row.forEach(cell -> {
            if (cell != null && cell.getType() != CellType.EMPTY) {
                assertThat(cell.getFormula()).isNull();
                cells.put(columns.get(cell.getColumnIndex()), cell);
            }
        });
        return cells;
    }

    /** In CSV: each row has the values of the item, as JSON writes them. */
    void saysInText(List<JsonNode> items) {
        assertThat(rows).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            Map<String, Object> row = new HashMap<>(rows.get(i));
            fields(items.get(i)).forEach((name, value) -> sameText(name, row.remove(name), value, "'"));
            assertThat(row).as("what JSON does not have").isEmpty();
        }
    }

    private static void sameText(String name, @Nullable Object found, JsonNode value, String guard) {
        String text = textOf(value);
        boolean guarded = value.isString() && !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        if (isJson(value)) {
            assertThat(JSON.readTree(String.valueOf(found))).as(name).isEqualTo(value);
        } else {
            assertThat(found).as(name).isEqualTo(guarded ? guard + text : text);
        }
    }

    /** In XLSX: likewise, with numbers, days, times and truth values as such. */
    void saysInTypes(List<JsonNode> items) {
        assertThat(rows).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            Map<String, Object> row = new HashMap<>(rows.get(i));
            fields(items.get(i)).forEach((name, value) -> sameType(name, (@Nullable Cell) row.remove(name), value));
            assertThat(row).as("what JSON does not have").isEmpty();
        }
    }

    private static void sameType(String name, @Nullable Cell found, JsonNode value) {
        Cell cell = Objects.requireNonNull(found, name);
        switch (cell.getType()) {
            case BOOLEAN ->
                assertThat(value.isBoolean() && value.booleanValue() == cell.asBoolean())
                        .as(name)
                        .isTrue();
            case STRING -> {
                assertThat(value.isNumber() || value.isBoolean() || isMoney(value))
                        .as(name)
                        .isFalse();
                sameText(name, cell.asString(), value, "");
            }
            default -> sameNumber(name, cell, value);
        }
    }

    private static void sameNumber(String name, Cell cell, JsonNode value) {
        String text = textOf(value);
        if (!value.isString()) {
            assertThat(cell.asNumber()).as(name).isEqualByComparingTo(new BigDecimal(text));
        } else if (text.contains("T")) {
            assertThat(cell.asDate().atZone(PRAGUE).toInstant())
                    .as(name)
                    .isCloseTo(Instant.parse(text), within(1, ChronoUnit.MILLIS));
        } else {
            assertThat(cell.asDate()).as(name).isEqualTo(LocalDate.parse(text).atStartOfDay());
        }
    }

    /** What an item has, by the name of the column; every one of its fields has to have a column. */
    private Map<String, JsonNode> fields(JsonNode item) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        collect("", item, fields);
        return fields;
    }

    private void collect(String path, JsonNode object, Map<String, JsonNode> fields) {
        object.properties().forEach(field -> {
            String name = path + field.getKey();
            JsonNode value = field.getValue();
            if (value.isObject() && !columns.contains(name)) {
                collect(name + ".", value, fields);
            } else if (value.isNull() && columns.stream().anyMatch(column -> column.startsWith(name + "."))) {
                assertThat(columns).doesNotContain(name);
            } else {
                assertThat(columns).contains(name);
                if (!textOf(value).isEmpty()) {
                    fields.put(name, value);
                }
            }
        });
    }

    private static String textOf(JsonNode value) {
        if (isMoney(value)) {
            return value.get("amount").decimalValue().setScale(2).toPlainString();
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        if (value.isArray() && !isJson(value)) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining("; "));
        }
        return value.isNull() ? "" : value.isContainer() ? value.toString() : value.asString();
    }

    private static boolean isMoney(JsonNode value) {
        return value.isObject() && Set.copyOf(value.propertyNames()).equals(MONEY);
    }

    private static boolean isJson(JsonNode value) {
        return value.isContainer()
                && !isMoney(value)
                && !(value.isArray() && value.valueStream().noneMatch(JsonNode::isContainer));
    }
}
