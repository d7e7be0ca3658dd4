package cz.tripartita.readmodels.differences;

import cz.tripartita.readmodels.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds what two versions say differently. */
public final class Differences {

    /** What identifies an item among its like, the most telling first: one field, or two together. */
    private static final List<List<String>> IDENTITIES = List.of(
            List.of("/entry/entryId"),
            List.of("/partId"),
            List.of("/section"),
            List.of("/code"),
            List.of("/area"),
            List.of("/body", "/matter"),
            List.of("/body", "/office"),
            List.of("/kind"));

    /** Where an item says what it is called. */
    private static final List<String> TITLES = List.of("/entry/title", "/title", "/name");

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** Those of two values of one type, in the order of its components; empty where both say the same. */
    public static <T> List<Difference> between(T before, T after) {
        Differences differences = new Differences();
        differences.compare("", null, Json.tree(before), Json.tree(after));
        return List.copyOf(differences.found);
    }

    private void compare(String path, @Nullable String item, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            Stream.concat(before.propertyNames().stream(), after.propertyNames().stream())
                    .distinct()
                    .forEach(name -> compare(below(path, name), item, before.path(name), after.path(name)));
            return;
        }
        Map<String, JsonNode> items = items(before);
        Map<String, JsonNode> laterItems = items(after);
        if (items == null || laterItems == null) {
            found.add(new Difference(path, item, present(before), present(after)));
            return;
        }
        items.forEach((key, value) -> compareItem(path, key, value, laterItems.get(key)));
        laterItems.keySet().stream()
                .filter(key -> !items.containsKey(key))
                .forEach(key -> compareItem(path, key, null, laterItems.get(key)));
        compareOrder(path, item, items.keySet(), laterItems.keySet());
    }

    private void compareItem(String path, String key, @Nullable JsonNode before, @Nullable JsonNode after) {
        String at = path + "[" + key + "]";
        String title = title(after == null ? before : after);
        if (before == null || after == null) {
            found.add(new Difference(at, title, before, after));
        } else {
            compare(at, title, before, after);
        }
    }

    /** Items in both versions may stand in another order. */
    private void compareOrder(String path, @Nullable String item, Set<String> before, Set<String> after) {
        List<String> kept = before.stream().filter(after::contains).toList();
        List<String> keptLater = after.stream().filter(before::contains).toList();
        if (!kept.equals(keptLater)) {
            found.add(new Difference(path + ".order", item, Json.tree(kept), Json.tree(keptLater)));
        }
    }

    /** The items of a list by what identifies them; nothing where they are plain values, whose list is one value. */
    private static @Nullable Map<String, JsonNode> items(JsonNode list) {
        if (!list.isArray()) {
            return null;
        }
        Map<String, JsonNode> items = new LinkedHashMap<>();
        for (JsonNode item : list) {
            String key = key(item);
            if (key == null || items.put(key, item) != null) {
                return null;
            }
        }
        return items;
    }

    private static @Nullable String key(JsonNode item) {
        return IDENTITIES.stream()
                .filter(fields ->
                        fields.stream().allMatch(field -> item.at(field).isString()))
                .findFirst()
                .map(fields ->
                        fields.stream().map(field -> item.at(field).asString()).collect(Collectors.joining(",")))
                .orElse(null);
    }

    private static @Nullable String title(@Nullable JsonNode item) {
        return item == null
                ? null
                : TITLES.stream()
                        .map(item::at)
                        .filter(JsonNode::isString)
                        .findFirst()
                        .map(JsonNode::asString)
                        .orElse(null);
    }

    private static @Nullable JsonNode present(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? null : value;
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
