package cz.tripartita.readmodels.counselling;

import java.time.LocalDate;

/**
 * From a day to a day.
 *
 * @param last not before the first, and at most ten years after it
 */
public record Days(LocalDate first, LocalDate last) {

    private static final int MOST_YEARS = 10;

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException where they lie the wrong way round, or too far apart
     */
    public Days {
        if (last.isBefore(first) || first.plusYears(MOST_YEARS).isBefore(last)) {
            throw new IllegalArgumentException("from a day to a later one, at most ten years");
        }
    }
}
