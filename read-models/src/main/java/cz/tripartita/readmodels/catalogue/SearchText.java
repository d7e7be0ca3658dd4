package cz.tripartita.readmodels.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts as they are searched: in lower case, without diacritics, signs as spaces. */
public final class SearchText {

    /** More words than this are not looked for. */
    private static final int MOST_WORDS = 10;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchText() {}

    /** All texts that are there, one after another, in the form in which they are searched. */
    static String of(@Nullable String... texts) {
        return Arrays.stream(texts)
                .filter(Objects::nonNull)
                .map(SearchText::plain)
                .collect(Collectors.joining(" "));
    }

    /** A text in the form in which it is searched. */
    public static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(decomposed).replaceAll("");
        return SIGNS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** What to look for, each as a pattern of {@code LIKE}; empty where nothing is asked. */
    static List<String> patterns(@Nullable String asked) {
        return asked == null
                ? List.of()
                : Stream.of(plain(asked).split(" "))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST_WORDS)
                        .map(word -> "%" + word + "%")
                        .toList();
    }
}
