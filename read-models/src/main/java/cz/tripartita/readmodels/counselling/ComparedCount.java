package cz.tripartita.readmodels.counselling;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Contacts of two periods side by side.
 *
 * @param value by what they are told apart, none for all together, or where nobody was referred on
 * @param perWeek contacts in seven days, rounded half up to one place
 * @param changePercent by how much the second period has more in a week, of the first, in per cent of the exact values,
 *     rounded half up to one place; none where the first has none
 */
public record ComparedCount(
        @Nullable String value,
        int contacts,
        BigDecimal perWeek,
        int thenContacts,
        BigDecimal thenPerWeek,
        @Nullable BigDecimal changePercent) {}
