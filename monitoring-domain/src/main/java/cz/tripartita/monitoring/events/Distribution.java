package cz.tripartita.monitoring.events;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many gave each answer: nobody, or five or more.
 *
 * @param values every answer that can be given, in the order of the question
 * @param unanswered how many left the question out
 * @param mean of a scale with an answer
 */
public record Distribution(
        List<ValueCount> values, int unanswered, @Nullable Mean mean) {

    /** What stands for the answer of those who left a question out. */
    public static final String UNANSWERED = "unanswered";

    /** Of an option among several: it was chosen. */
    public static final String CHOSEN = "chosen";

    /** Of an option among several: it was not chosen. */
    public static final String NOT_CHOSEN = "not_chosen";

    /**
     * One answer.
     *
     * @param share among those who answered; none where nobody did
     */
    public record ValueCount(
            String value, int count, @Nullable Share share) {}

    /**
     * A share in per cent with one decimal place, with Wilson's interval at a confidence of 95 per cent (z = 1.96), all
     * rounded half up.
     */
    public record Share(BigDecimal percent, BigDecimal low, BigDecimal high) {}

    /**
     * The mean of a scale with two decimal places, with Student's interval at a confidence of 95 per cent, not beyond 1 and
     * 5, all rounded half up.
     */
    public record Mean(BigDecimal mean, BigDecimal low, BigDecimal high) {}
}
