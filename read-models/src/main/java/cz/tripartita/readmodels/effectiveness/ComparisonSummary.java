package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.grants.events.ServiceKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of the services of one kind in one year.
 *
 * @param monitored how many services of the kind are monitored in the year
 * @param version the latest version, none before the first
 * @param services how many services have a value in it
 * @param outdated whether a report of one of them was accepted since
 */
public record ComparisonSummary(
        UUID comparisonId,
        String municipality,
        int year,
        ServiceKind serviceKind,
        @Nullable String actKind,
        int monitored,
        @Nullable Integer version,
        @Nullable LocalDate drawnUpOn,
        @Nullable String reason,
        @Nullable Integer services,
        boolean outdated) {}
