package cz.tripartita.monitoring.comparison;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.ComparedKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Compares the accepted values of all services of a kind in a year, as a further version where they were compared before.
 *
 * @param actKind the kind in Act 108/2006 of registered services
 * @param reason official reason of a further version, none for the first
 */
public record DrawUpComparison(
        @TargetAggregateIdentifier UUID comparisonId,
        @Min(2000) @Max(2100) int year,
        ServiceKind serviceKind,
        @Nullable @Size(max = 10) String actKind,
        @Nullable @Size(max = 10_000) String reason) {

    ComparedKind kind() {
        return new ComparedKind(serviceKind, actKind);
    }
}
