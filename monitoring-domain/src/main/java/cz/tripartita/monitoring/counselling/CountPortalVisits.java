package cz.tripartita.monitoring.counselling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says how often the web portal was visited in a month; where that was said before, {@code correction} gives the reason.
 *
 * @param month such as {@code 2026-11}
 */
public record CountPortalVisits(
        UUID officeId,
        @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month,
        @PositiveOrZero @Max(1_000_000_000) int visits,
        @Nullable @Size(max = 10_000) String correction) {

    @TargetAggregateIdentifier
    UUID registerId() {
        return RegisterId.of(officeId, month);
    }
}
