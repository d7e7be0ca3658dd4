package cz.tripartita.monitoring.counselling;

import cz.tripartita.monitoring.events.Asker;
import cz.tripartita.monitoring.events.ContactChannel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says what contacts that were entered wrongly were in fact.
 *
 * @param month the month in which they were entered, such as {@code 2026-11}
 * @param minutes how long it took, all of them together
 * @param count how many; one where it is left out
 */
public record CorrectContacts(
        UUID officeId,
        @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month,
        UUID entryId,
        LocalDate day,
        Asker asker,
        ContactChannel channel,
        @NotBlank @Size(max = 60) String topic,
        @NotBlank @Size(max = 60) String targetGroup,
        @Nullable ReferredTo referredTo,
        @Nullable @Min(1) @Max(100_000) Integer minutes,
        @Nullable @Min(1) @Max(1_000) Integer count,
        @NotBlank @Size(max = 10_000) String reason)
        implements SaidOfContact {

    @TargetAggregateIdentifier
    UUID registerId() {
        return RegisterId.of(officeId, month);
    }
}
