package cz.tripartita.readmodels;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values and lists of small values in a column of type {@code jsonb}. */
public final class Json {

    // Components only: a question such as isPositive() is no part of a value.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withIsGetterVisibility(Visibility.NONE))
            .build();

    private Json() {}

    /** The list as JSON text; the statement casts it. */
    public static String of(List<?> list) {
        return MAPPER.writeValueAsString(list);
    }

    /** The value as JSON text; the statement casts it. */
    public static String ofValue(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The value as a tree, as {@link #ofValue} writes it. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** The value that {@link #ofValue} wrote. */
    public static <T> T value(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** The list that {@link #of} wrote. */
    public static <T> List<T> list(String json, Class<T> type) {
        return List.copyOf(MAPPER.readerForListOf(type).<List<T>>readValue(json));
    }
}
