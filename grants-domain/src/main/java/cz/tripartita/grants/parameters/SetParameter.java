package cz.tripartita.grants.parameters;

import cz.tripartita.grants.events.LegalParameter;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Gives a legal parameter a value from a day on. */
public record SetParameter(
        @TargetAggregateIdentifier UUID registerId,
        LegalParameter parameter,
        @PositiveOrZero @Digits(integer = 13, fraction = 2) BigDecimal value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Size(max = 300) String source,
        @NotBlank @Size(max = 10_000) String reason) {}
