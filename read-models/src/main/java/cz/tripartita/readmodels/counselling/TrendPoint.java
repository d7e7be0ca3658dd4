package cz.tripartita.readmodels.counselling;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period in the course of time.
 *
 * @param period such as {@code 2026-W48} or {@code 2026-11}
 * @param begins the period's first day, which may lie before the days asked for
 * @param days how many of its days are among those asked for
 * @param perWeek contacts in seven days, rounded half up to one place
 * @param change by how much a week has more than in the period before, from the rounded values; none in the first period
 * @param soFar contacts since the first day asked for
 */
public record TrendPoint(
        String period,
        LocalDate begins,
        int days,
        int contacts,
        BigDecimal perWeek,
        @Nullable BigDecimal change,
        int soFar) {}
