package cz.tripartita.monitoring.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a question was answered.
 *
 * @param question its code
 * @param totals one; of a question with several options to choose one for each option
 * @param breakdown the same by a profile question or by the service; none where it is not broken down
 */
public record QuestionResult(
        String question, List<Total> totals, @Nullable Breakdown breakdown) {

    /**
     * All answers together.
     *
     * @param option the option that is told against its not being chosen; none where the question has one total
     * @param distribution none where it is withheld
     */
    public record Total(@Nullable String option, @Nullable Distribution distribution) {}

    /**
     * The answers by what was answered to another question.
     *
     * @param by code of the profile question, or {@code service}
     * @param parts one for each of its answers; none where the breakdown is withheld
     */
    public record Breakdown(String by, @Nullable List<Part> parts) {}

    /**
     * The answers of those who gave one answer to the other question.
     *
     * @param value that answer, id of a service, or {@code unanswered}
     */
    public record Part(String value, Distribution distribution) {}
}
