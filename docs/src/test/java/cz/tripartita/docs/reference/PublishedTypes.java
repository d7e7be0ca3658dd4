package cz.tripartita.docs.reference;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types that fields of events have: those that the contexts publish are collected, to be described once. */
final class PublishedTypes {

    private final Map<String, Class<?>> published = new TreeMap<>();

    /** A line for each component of a record. */
    void describeFields(Class<?> type, List<String> lines) {
        Map<String, String> meanings = Sources.of(type).components();
        for (RecordComponent component : type.getRecordComponents()) {
            String meaning = meanings.get(component.getName());
            lines.add("- `%s`: %s%s%s"
                    .formatted(
                            component.getName(),
                            named(component.getGenericType()),
                            component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? ", optional" : "",
                            meaning == null ? "" : "; " + meaning));
        }
        lines.add("");
    }

    /** A section for each type met so far, and for those met in doing so. */
    void describeAll(List<String> lines) {
        Map<String, List<String>> sections = new TreeMap<>();
        while (!sections.keySet().containsAll(published.keySet())) {
            List.copyOf(published.values())
                    .forEach(type -> sections.computeIfAbsent(type.getSimpleName(), name -> section(type)));
        }
        sections.values().forEach(lines::addAll);
    }

    private List<String> section(Class<?> type) {
        List<String> lines = new ArrayList<>(
                List.of("### " + type.getSimpleName(), "", Sources.of(type).sentence(), ""));
        if (type.isEnum()) {
            lines.add(Arrays.stream(type.getEnumConstants())
                    .map(constant -> "`" + constant + "`")
                    .collect(Collectors.joining(", ", "One of ", ".")));
            lines.add("");
        } else {
            describeFields(type, lines);
        }
        return lines;
    }

    private String named(Type type) {
        return switch (type) {
            case ParameterizedType generic
            when generic.getRawType() == List.class -> "list of " + named(generic.getActualTypeArguments()[0]);
            case ParameterizedType generic
            when generic.getRawType() == Map.class ->
                "map of %s to %s"
                        .formatted(
                                named(generic.getActualTypeArguments()[0]), named(generic.getActualTypeArguments()[1]));
            case Class<?> plain when isPublished(plain) -> link(plain);
            case Class<?> plain -> "`" + plain.getSimpleName() + "`";
            default -> throw new IllegalArgumentException("no event has a field of " + type);
        };
    }

    private static boolean isPublished(Class<?> type) {
        return type.getPackageName().startsWith("cz.tripartita.");
    }

    private String link(Class<?> type) {
        Class<?> other = published.putIfAbsent(type.getSimpleName(), type);
        if (other != null && other != type) {
            throw new IllegalStateException("two published types of one name: " + type + " and " + other);
        }
        return "[%s](#%s)".formatted(type.getSimpleName(), type.getSimpleName().toLowerCase(Locale.ROOT));
    }
}
