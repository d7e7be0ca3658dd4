package cz.tripartita.readmodels;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param after the cursor of the part before, none for the first one
 * @param limit how many rows at most, 1 to {@value #LARGEST}
 */
public record PageRequest(@Nullable String after, int limit) {

    /** The most rows that one answer holds. */
    public static final int LARGEST = 200;

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException for a limit out of bounds
     */
    public PageRequest {
        if (limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("limit has to be between 1 and " + LARGEST);
        }
    }

    /** The first rows of a list. */
    public static PageRequest first(int limit) {
        return new PageRequest(null, limit);
    }
}
