package cz.tripartita.monitoring.survey;

import cz.tripartita.monitoring.events.Distribution;
import cz.tripartita.monitoring.events.Distribution.ValueCount;
import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.QuestionKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How often each answer to one question was given, those who left it out included.
 *
 * @param cells by value, every value of the question once, and those who left it out
 */
record Table(Map<String, Integer> cells) {

    /** An empty table of a question. */
    static Table of(Question question) {
        Map<String, Integer> cells = new LinkedHashMap<>();
        AnswerSheet.values(question).forEach(value -> cells.put(value, 0));
        cells.put(Distribution.UNANSWERED, 0);
        return new Table(cells);
    }

    /** Who chose an option, and who did not. */
    static Table ofOption(int chosen, int all) {
        Map<String, Integer> cells = new LinkedHashMap<>();
        cells.put(Distribution.CHOSEN, chosen);
        cells.put(Distribution.NOT_CHOSEN, all - chosen);
        return new Table(cells);
    }

    void count(String value, int times) {
        if (cells.computeIfPresent(value, (_, before) -> before + times) == null) {
            throw new IllegalStateException("no answer to the question: " + value);
        }
    }

    boolean mayBeShown() {
        return Disclosure.allows(cells.values());
    }

    /** What is shown of it; nothing where it may not be shown whole. */
    @Nullable
    Distribution shown(QuestionKind kind) {
        return mayBeShown() ? distribution(kind) : null;
    }

    /** The table with shares and, of a scale, the mean. */
    Distribution distribution(QuestionKind kind) {
        int unanswered = cells.getOrDefault(Distribution.UNANSWERED, 0);
        int answered = cells.values().stream().mapToInt(Integer::intValue).sum() - unanswered;
        List<ValueCount> values = cells.entrySet().stream()
                .filter(cell -> !cell.getKey().equals(Distribution.UNANSWERED))
                .map(cell -> new ValueCount(
                        cell.getKey(),
                        cell.getValue(),
                        answered == 0 ? null : Intervals.share(cell.getValue(), answered)))
                .toList();
        boolean hasMean = kind == QuestionKind.SCALE && answered > 0;
        return new Distribution(values, unanswered, hasMean ? Intervals.mean(onScale()) : null);
    }

    /** Of a question on the scale, how many gave each number. */
    Map<Integer, Integer> onScale() {
        Map<Integer, Integer> counts = new TreeMap<>();
        cells.forEach((value, count) -> {
            if (!value.equals(Distribution.UNANSWERED)) {
                counts.put(Integer.valueOf(value), count);
            }
        });
        return counts;
    }
}
