package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.comparison.Quartiles;
import cz.tripartita.monitoring.events.ComparedService;
import cz.tripartita.monitoring.events.ComparedValue;
import cz.tripartita.monitoring.events.ComparedWith;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.DropReason;
import cz.tripartita.monitoring.events.EffectivenessGrounds;
import cz.tripartita.monitoring.events.IndicatorQuartiles;
import cz.tripartita.monitoring.events.IndicatorStanding;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the values of one service stand: among services of its kind, or where these are too few, against its own past. */
final class Standings {

    /** What came of comparing. */
    sealed interface Result {}

    /** The value was compared. */
    record Compared(BigDecimal value, IndicatorStanding standing) implements Result {}

    /** There is nothing to compare. */
    record Dropped(DropReason reason) implements Result {}

    private final EffectivenessGrounds grounds;
    private final List<ComparedValue> own;
    private final ComparisonDrawnUp comparison;

    Standings(EffectivenessGrounds grounds, UUID monitoringId, ComparisonDrawnUp comparison) {
        this.grounds = grounds;
        this.comparison = comparison;
        own = ownValues(monitoringId, comparison);
    }

    private static List<ComparedValue> ownValues(UUID monitoringId, ComparisonDrawnUp comparison) {
        return comparison.services().stream()
                .filter(service -> service.monitoringId().equals(monitoringId))
                .findFirst()
                .map(ComparedService::values)
                .orElse(List.of());
    }

    /** Indicators of a service that are compared with its own past, by code. */
    static List<String> tooFew(UUID monitoringId, ComparisonDrawnUp comparison, int smallestGroup) {
        return ownValues(monitoringId, comparison).stream()
                .map(ComparedValue::indicator)
                .filter(code -> comparison.indicators().stream()
                        .anyMatch(each -> each.indicator().equals(code) && each.services() < smallestGroup))
                .toList();
    }

    /** The own value of the year, where there is one. */
    @Nullable
    BigDecimal value(String code) {
        return value(code, own);
    }

    private static @Nullable BigDecimal value(String code, List<ComparedValue> values) {
        return values.stream()
                .filter(value -> value.indicator().equals(code))
                .map(ComparedValue::value)
                .findFirst()
                .orElse(null);
    }

    Result of(String code) {
        BigDecimal value = value(code);
        IndicatorQuartiles group = comparison.indicators().stream()
                .filter(each -> each.indicator().equals(code))
                .findFirst()
                .orElse(null);
        if (value == null || group == null) {
            return new Dropped(DropReason.NO_ACCEPTED_VALUE);
        }
        if (group.direction() == Direction.NEUTRAL) {
            return new Dropped(DropReason.NOT_JUDGED_IN_YEAR);
        }
        if (group.services() >= grounds.smallestGroup()) {
            Quartiles quartiles = new Quartiles(group.lowerQuartile(), group.median(), group.upperQuartile());
            return compared(ComparedWith.SAME_KIND, value, group.direction(), group.services(), quartiles);
        }
        List<BigDecimal> years = Stream.concat(Stream.of(value), past(code)).toList();
        return years.size() < grounds.fewestYears()
                ? new Dropped(DropReason.NOTHING_TO_COMPARE_WITH)
                : compared(ComparedWith.OWN_PAST, value, group.direction(), years.size(), Quartiles.of(years));
    }

    private Stream<BigDecimal> past(String code) {
        return grounds.past().stream().flatMap(year -> Stream.ofNullable(value(code, year.values())));
    }

    private static Compared compared(
            ComparedWith with, BigDecimal value, Direction direction, int values, Quartiles quartiles) {
        return new Compared(
                value,
                new IndicatorStanding(
                        with, direction, values, quartiles.lower(), quartiles.median(), quartiles.upper()));
    }
}
