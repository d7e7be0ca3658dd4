package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.monitoring.events.IndicatorDefinition;
import cz.tripartita.monitoring.events.Warning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a reported value against the limits of its indicator and against the accepted value of the period before. */
final class ValueCheck {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private ValueCheck() {}

    /**
     * @param before the accepted value of the period before, none where there is none
     */
    static List<Warning> warnings(IndicatorDefinition indicator, BigDecimal value, @Nullable BigDecimal before) {
        List<Warning> warnings = new ArrayList<>();
        BigDecimal least = indicator.least();
        if (least != null && value.compareTo(least) < 0) {
            warnings.add(Warning.BELOW_PLAUSIBLE);
        }
        BigDecimal greatest = indicator.greatest();
        if (greatest != null && value.compareTo(greatest) > 0) {
            warnings.add(Warning.ABOVE_PLAUSIBLE);
        }
        BigDecimal largest = indicator.largestChangePercent();
        if (largest != null && before != null && changedByMore(before, value, largest)) {
            warnings.add(Warning.CHANGED_TOO_MUCH);
        }
        return List.copyOf(warnings);
    }

    /** Exact, without dividing: from zero any change is too much. */
    private static boolean changedByMore(BigDecimal before, BigDecimal value, BigDecimal percent) {
        BigDecimal change = value.subtract(before).abs().multiply(WHOLE);
        return change.compareTo(percent.multiply(before.abs())) > 0;
    }
}
