package cz.tripartita.monitoring.checkplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Adopts the plan of content checks of a year, or replaces it.
 *
 * @param reason why the plan is changed; none for the first plan of the year
 */
public record AdoptCheckPlan(
        @TargetAggregateIdentifier UUID planId,
        @Min(2000) @Max(2100) int year,
        @NotEmpty @Size(max = 500) List<@Valid ServiceToCheck> services,
        @Nullable @Size(max = 10_000) String reason) {

    /**
     * A service that is to be checked.
     *
     * @param monitoringId its monitoring in the year
     */
    public record ServiceToCheck(
            UUID monitoringId, @Min(1) @Max(4) int quarter) {}
}
