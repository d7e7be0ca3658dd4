package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.monitoring.events.Direction;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of an indicator lay in one year among the services of a kind.
 *
 * @param services how many have a value
 * @param value of the service that was asked for, where it has one
 */
public record YearOfIndicator(
        String indicator,
        int year,
        UUID comparisonId,
        int version,
        Direction direction,
        int services,
        BigDecimal lowerQuartile,
        BigDecimal median,
        BigDecimal upperQuartile,
        @Nullable BigDecimal value) {}
