package cz.tripartita.monitoring.counselling;

import cz.tripartita.monitoring.events.Asker;
import cz.tripartita.monitoring.events.ContactChannel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enters a contact of counselling, or several alike.
 *
 * @param minutes how long it took, all of them together
 * @param count how many; one where it is left out
 */
public record EnterContacts(
        UUID officeId,
        UUID entryId,
        LocalDate day,
        Asker asker,
        ContactChannel channel,
        @NotBlank @Size(max = 60) String topic,
        @NotBlank @Size(max = 60) String targetGroup,
        @Nullable ReferredTo referredTo,
        @Nullable @Min(1) @Max(100_000) Integer minutes,
        @Nullable @Min(1) @Max(1_000) Integer count)
        implements SaidOfContact {

    @TargetAggregateIdentifier
    UUID registerId() {
        return RegisterId.of(officeId, day);
    }
}
