package cz.tripartita.gateway.web.citizens;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The differences of a wording to the one before it, word by word. */
final class WordingDiff {

    /** A word, a run of white space or one other character; together they are the whole text. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.");

    private WordingDiff() {}

    /** A wording without one before it. */
    static List<WordingPart> whole(String wording) {
        return List.of(new WordingPart(Change.KEPT, wording));
    }

    /**
     * What became of the earlier wording. Parts kept and inserted make up the later wording, parts kept and deleted the
     * earlier one.
     */
    static List<WordingPart> between(String earlier, String later) {
        List<String> before = tokens(earlier);
        List<String> after = tokens(later);
        List<WordingPart> parts = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(parts, Change.KEPT, delta.getSource().getLines());
            } else {
                add(parts, Change.DELETED, delta.getSource().getLines());
                add(parts, Change.INSERTED, delta.getTarget().getLines());
            }
        }
        return List.copyOf(parts);
    }

    private static void add(List<WordingPart> parts, Change change, List<String> tokens) {
        if (!tokens.isEmpty()) {
            parts.add(new WordingPart(change, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(found -> found.group()).toList();
    }
}
