package cz.tripartita.monitoring.counselling;

import cz.tripartita.monitoring.events.Gathering;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Enters an event of the open office with its attendance. */
public record EnterOfficeEvent(
        UUID officeId,
        UUID entryId,
        LocalDate day,
        Gathering.Kind kind,
        @NotBlank @Size(max = 300) String title,
        @PositiveOrZero @Max(1_000_000) int attendance) {

    @TargetAggregateIdentifier
    UUID registerId() {
        return RegisterId.of(officeId, day);
    }
}
