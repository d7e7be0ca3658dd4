package cz.tripartita.readmodels.surveys;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a published table, or a table that is withheld.
 *
 * @param ordinal its place among the results of the survey, from 1
 * @param question code of the question
 * @param option of a question with several options to choose, the one that the table is about
 * @param breakdown the question on who answers, or {@code service}, by which the table is broken down; none for a total
 * @param part the answer to that question
 * @param value the answer that is counted, of an option {@code chosen} or {@code not_chosen}, {@code unanswered}, or
 *     {@code mean}; none where the table is withheld
 * @param count how many; none for a mean and where the table is withheld
 * @param percent the share among those who answered, or the mean itself
 * @param low lower end of the interval of 95 per cent
 * @param high upper end
 */
public record ResultRow(
        int ordinal,
        String question,
        @Nullable String option,
        @Nullable String breakdown,
        @Nullable String part,
        @Nullable String value,
        @Nullable Integer count,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {}
