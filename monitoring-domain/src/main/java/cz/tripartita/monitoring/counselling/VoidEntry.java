package cz.tripartita.monitoring.counselling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes contacts or an event out of the count that were entered by mistake.
 *
 * @param month the month in which they were entered, such as {@code 2026-11}
 */
public record VoidEntry(
        UUID officeId,
        @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month,
        UUID entryId,
        @NotBlank @Size(max = 10_000) String reason) {

    @TargetAggregateIdentifier
    UUID registerId() {
        return RegisterId.of(officeId, month);
    }
}
