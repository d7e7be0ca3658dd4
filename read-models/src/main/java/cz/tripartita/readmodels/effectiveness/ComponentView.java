package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.monitoring.events.ComparedWith;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.DropReason;
import cz.tripartita.monitoring.events.PartKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One part of a score.
 *
 * @param indicator code of the indicator, none for survey and visit
 * @param weight per cent, as in the method
 * @param value of the indicator, or the score of the survey or visit
 * @param dropped why it dropped out; it then has no points
 * @param points 0 to 100
 * @param scaledWeight per cent of the parts that did not drop out
 * @param contribution to the score
 * @param comparedWith what an indicator was compared with
 * @param compared how many values it was compared with, itself included
 */
public record ComponentView(
        PartKind part,
        @Nullable String indicator,
        BigDecimal weight,
        @Nullable BigDecimal value,
        @Nullable DropReason dropped,
        @Nullable BigDecimal points,
        @Nullable BigDecimal scaledWeight,
        @Nullable BigDecimal contribution,
        @Nullable ComparedWith comparedWith,
        @Nullable Direction direction,
        @Nullable Integer compared,
        @Nullable BigDecimal lowerQuartile,
        @Nullable BigDecimal median,
        @Nullable BigDecimal upperQuartile) {}
