package cz.tripartita.readmodels.counselling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many contacts a period had, one by what they are told apart by; zero where there was none.
 *
 * @param period such as {@code 2026-W48} or {@code 2026-11}
 * @param begins the period's first day, which may lie before the days asked for
 * @param days how many of its days are among those asked for
 * @param first value of the first dimension, none where it is not told apart, or nobody was referred on
 * @param second value of the second dimension
 * @param minutes of those contacts whose length was noted
 */
public record ContactCount(
        String period,
        LocalDate begins,
        int days,
        @Nullable String first,
        @Nullable String second,
        int contacts,
        int minutes) {}
