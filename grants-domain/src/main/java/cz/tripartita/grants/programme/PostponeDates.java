package cz.tripartita.grants.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts off the closing of the window, the day of decision, or both, of a published programme. */
public record PostponeDates(
        @TargetAggregateIdentifier UUID programmeId,
        Instant closesAt,
        LocalDate decisionBy,
        @NotBlank @Size(max = 10_000) String reason) {}
