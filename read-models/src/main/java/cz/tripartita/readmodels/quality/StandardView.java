package cz.tripartita.readmodels.quality;

import org.jspecify.annotations.Nullable;

/**
 * A quality standard that a visit looks at.
 *
 * @param name name in the decree
 * @param nameEnglish the same in English
 * @param points 3 met very well, 2 well, 1 in part, 0 not met; none before the report
 */
public record StandardView(
        int standard,
        String name,
        String nameEnglish,
        int weight,
        @Nullable Integer points) {}
