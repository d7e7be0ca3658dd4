package cz.tripartita.gateway.rest.table;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import cz.tripartita.gateway.rest.query.AnswerColumn;
import cz.tripartita.gateway.rest.query.AsRows;
import cz.tripartita.gateway.rest.query.PageOfColumns;
import cz.tripartita.gateway.rest.query.RowsOf;
import cz.tripartita.readmodels.Page;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the answer of an endpoint is laid out as a table.
 *
 * @param columns the columns, which an answer may name itself
 * @param cursor the parameter that takes the {@code next} of a page, none where the list comes in one
 * @param ofPages whether the answer is a page of a list, and not one thing
 * @param rows the rows that an item, or the one thing, makes
 */
record TableShape(
        Function<JsonNode, List<Column>> columns,
        @Nullable String cursor,
        boolean ofPages,
        Function<JsonNode, List<JsonNode>> rows) {

    /** Numbers as they are written, and of objects the components alone. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .changeDefaultVisibility(checker -> checker.withIsGetterVisibility(Visibility.NONE))
            .build();

    /** The feed of events goes on after a position, every other list at a cursor. */
    private static final Set<String> CURSORS = Set.of("cursor", "after");

    /** Whether what an endpoint answers is to be had as a table. */
    static boolean fits(Method endpoint) {
        return endpoint.getReturnType() == Page.class
                || namesColumns(endpoint)
                || endpoint.isAnnotationPresent(AsRows.class);
    }

    private static boolean namesColumns(Method endpoint) {
        return PageOfColumns.class.isAssignableFrom(endpoint.getReturnType());
    }

    static TableShape of(Method endpoint) {
        boolean ofPages = endpoint.getReturnType() == Page.class;
        ResolvableType returned = ResolvableType.forMethodReturnType(endpoint);
        ResolvableType item = ofPages ? returned.getGeneric() : returned;
        String cursor = cursorOf(endpoint);
        if (namesColumns(endpoint)) {
            return new TableShape(TableShape::named, cursor, true, List::of);
        }
        AsRows laidOut = endpoint.getAnnotation(AsRows.class);
        return laidOut == null
                ? new TableShape(of(item.toClass()), cursor, ofPages, List::of)
                : laidOut(laidOut, item.toClass(), cursor, ofPages);
    }

    private static @Nullable String cursorOf(Method endpoint) {
        return Arrays.stream(endpoint.getParameters())
                .map(Parameter::getName)
                .filter(CURSORS::contains)
                .findFirst()
                .orElse(null);
    }

    private static Function<JsonNode, List<Column>> of(Class<?> row) {
        List<Column> columns = Column.of(row);
        return _ -> columns;
    }

    private static List<Column> named(JsonNode answer) {
        return answer.get("columns")
                .valueStream()
                .map(column -> Column.of(JSON.treeToValue(column, AnswerColumn.class)))
                .toList();
    }

    @SuppressWarnings("unchecked") // the class of an item is what the rows are made of, which the constructor checks
    private static TableShape laidOut(AsRows laidOut, Class<?> item, @Nullable String cursor, boolean ofPages) {
        ResolvableType generics = ResolvableType.forClass(laidOut.value()).as(RowsOf.class);
        if (generics.getGeneric(0).toClass() != item) {
            throw new IllegalStateException(laidOut.value() + " makes no rows of " + item);
        }
        RowsOf<Object, Record> rows = (RowsOf<Object, Record>) BeanUtils.instantiateClass(laidOut.value());
        return new TableShape(
                of(generics.getGeneric(1).toClass()),
                cursor,
                ofPages,
                answer -> rows.of(JSON.treeToValue(answer, item)).stream()
                        .map(JSON::<JsonNode>valueToTree)
                        .toList());
    }

    /** The rows of an answer as JSON. */
    ListPage pageOf(JsonNode answer) {
        if (!ofPages) {
            return new ListPage(columns.apply(answer), rows.apply(answer), null);
        }
        JsonNode next = answer.path("next");
        return new ListPage(
                columns.apply(answer),
                answer.get("items")
                        .valueStream()
                        .flatMap(item -> rows.apply(item).stream())
                        .toList(),
                next.isString() ? next.stringValue() : null);
    }

    /** The parameter that takes the {@code next} of a page that had one. */
    String cursorName() {
        return Objects.requireNonNull(cursor, "the list goes on, but takes no cursor");
    }
}
