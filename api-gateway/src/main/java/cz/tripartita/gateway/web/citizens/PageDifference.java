package cz.tripartita.gateway.web.citizens;

import cz.tripartita.readmodels.differences.Difference;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What two versions say differently, for a page.
 *
 * @param part where it stands: the name of the outermost field, such as {@code areas}
 * @param field the name of the innermost field
 * @param item what it belongs to, none outside of items
 * @param before what the earlier version says, empty where that has no words of its own
 * @param after what the later version says
 */
record PageDifference(
        Kind kind, String part, String field, @Nullable String item, List<String> before, List<String> after) {

    /** How it differs. */
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        REORDERED
    }

    static List<PageDifference> of(List<Difference> differences) {
        return differences.stream().map(PageDifference::of).toList();
    }

    private static PageDifference of(Difference difference) {
        String path = difference.path();
        String field = path.replaceAll("\\[[^]]*]", "").replaceFirst(".*\\.", "");
        Kind kind = kind(difference, field);
        boolean words = kind != Kind.REORDERED;
        return new PageDifference(
                kind,
                path.replaceFirst("[.\\[].*", ""),
                field,
                difference.item(),
                words ? words(difference.before()) : List.of(),
                words ? words(difference.after()) : List.of());
    }

    private static Kind kind(Difference difference, String field) {
        if (field.equals("order")) {
            return Kind.REORDERED;
        }
        if (difference.before() == null) {
            return Kind.ADDED;
        }
        return difference.after() == null ? Kind.REMOVED : Kind.CHANGED;
    }

    /** Plain values as they stand; what has fields is named by its item. */
    private static List<String> words(@Nullable JsonNode value) {
        if (value == null || value.isNull() || value.isObject()) {
            return List.of();
        }
        return value.isArray()
                ? value.valueStream()
                        .filter(JsonNode::isValueNode)
                        .map(JsonNode::asString)
                        .collect(Collectors.toList())
                : List.of(value.asString());
    }
}
