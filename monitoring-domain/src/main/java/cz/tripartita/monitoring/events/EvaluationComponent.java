package cz.tripartita.monitoring.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One part of the method in an evaluation. Points, scaled weight and contribution are shown rounded half up to the decimal
 * places of the method; the score is computed from exact ones.
 *
 * @param indicator code of the indicator, none for survey and visit
 * @param weight per cent, as in the method
 * @param value the indicator's value, or the score of the survey or visit, where there is one
 * @param standing how the value of an indicator stands; none where it dropped out, and for survey and visit
 * @param dropped why the part dropped out; it then has none of the following
 * @param points 0 to 100
 * @param scaledWeight per cent of the parts that did not drop out
 * @param contribution to the score
 */
public record EvaluationComponent(
        PartKind part,
        @Nullable String indicator,
        BigDecimal weight,
        @Nullable BigDecimal value,
        @Nullable IndicatorStanding standing,
        @Nullable DropReason dropped,
        @Nullable BigDecimal points,
        @Nullable BigDecimal scaledWeight,
        @Nullable BigDecimal contribution) {}
