package cz.tripartita.monitoring.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of the comparison of the services of one kind in one year. */
public sealed interface ComparisonEvent {

    UUID comparisonId();

    /**
     * The accepted values of the year were compared, and stay compared so; what is accepted later asks for a further version.
     *
     * @param version 1 for the first
     * @param reason why it was drawn up anew, none for the first
     * @param services those with a value, ordered by id
     * @param indicators those that a service has a value of, by code
     */
    record ComparisonDrawnUp(
            UUID comparisonId,
            String municipality,
            int year,
            ComparedKind kind,
            int version,
            @Nullable String reason,
            List<ComparedService> services,
            List<IndicatorQuartiles> indicators)
            implements ComparisonEvent {}
}
