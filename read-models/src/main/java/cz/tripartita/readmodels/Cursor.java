package cz.tripartita.readmodels;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of a list ended: the key and the id of its last row.
 *
 * @param list name of the list and its order, so that a cursor of another one is not taken
 * @param id id of the last row
 * @param key what the list is ordered by, of the last row
 */
public record Cursor(String list, String id, String key) {

    private static final String SEPARATOR = "\n";

    /**
     * Reads the cursor of a request.
     *
     * @return none where the first part is wanted
     * @throws CursorMalformed where it is not a cursor of this list
     */
    public static @Nullable Cursor of(String list, PageRequest page) {
        String text = page.after();
        if (text == null) {
            return null;
        }
        String[] parts = decoded(text).split(SEPARATOR, 3);
        if (parts.length != 3 || !parts[0].equals(list)) {
            throw new CursorMalformed();
        }
        return new Cursor(parts[0], parts[1], parts[2]);
    }

    /** Makes a page of the rows found, which are one more than wanted where the list goes on. */
    public static <T> Page<T> page(List<T> found, PageRequest page, Function<T, Cursor> cursor) {
        if (found.size() <= page.limit()) {
            return new Page<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, page.limit()));
        return new Page<>(items, cursor.apply(items.getLast()).text());
    }

    /** Reads the key or id in the form that it has in the table. */
    public static <T> T read(String part, Function<String, T> parser) {
        try {
            return parser.apply(part);
        } catch (RuntimeException notOfThisForm) {
            throw new CursorMalformed();
        }
    }

    private String text() {
        byte[] bytes = String.join(SEPARATOR, list, id, key).getBytes(UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new CursorMalformed();
        }
    }
}
