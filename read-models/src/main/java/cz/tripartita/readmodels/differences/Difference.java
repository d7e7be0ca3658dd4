package cz.tripartita.readmodels.differences;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that two versions say differently.
 *
 * @param path where it stands, such as {@code areas[seniors].name}; an item of a list is named by what identifies it, and
 *     {@code […].order} stands for the order of a list
 * @param item title or name of the innermost item that it belongs to; none outside of items
 * @param before what the earlier version says; none where it does not have it
 * @param after what the later version says; none where it does not have it
 */
public record Difference(
        String path,
        @Nullable String item,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {}
