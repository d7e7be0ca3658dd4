package cz.tripartita.monitoring.catalogue;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.Direction;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Defines an indicator, or defines it anew as a further version. */
public record DefineIndicator(
        @TargetAggregateIdentifier UUID catalogueId,

        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z][a-z0-9-]*")
        String code,

        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 60) String unit,
        @NotBlank @Size(max = 10_000) String method,
        @NotEmpty @Size(max = 4) List<ServiceKind> serviceKinds,
        Direction direction,
        @Nullable @Digits(integer = 15, fraction = 6) BigDecimal least,
        @Nullable @Digits(integer = 15, fraction = 6) BigDecimal greatest,

        @Nullable @PositiveOrZero @Digits(integer = 6, fraction = 4)
        BigDecimal largestChangePercent) {}
