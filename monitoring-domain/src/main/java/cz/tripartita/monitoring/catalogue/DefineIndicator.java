package cz.tripartita.monitoring.catalogue;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import cz.tripartita.monitoring.events.YearTotal;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/**
 * Defines an indicator, or defines it anew as a further version, valid from a year on.
 *
 * @param yearTotal only and always for an indicator that is reported
 * @param formula only and always for an indicator that is derived
 */
public record DefineIndicator(
        @TargetAggregateIdentifier UUID catalogueId,

        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z][a-z0-9_]*")
        String code,

        @Min(2000) @Max(2100) int validFrom,
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 300) String nameEn,
        @NotBlank @Size(max = 60) String unit,
        @Min(0) @Max(6) int decimals,
        @NotBlank @Size(max = 10_000) String method,
        @NotEmpty @Size(max = 4) List<ServiceKind> serviceKinds,
        @Nullable @Size(max = 60) List<String> actKinds,
        Direction direction,
        @Nullable YearTotal yearTotal,
        @Nullable @Digits(integer = 15, fraction = 6) BigDecimal least,
        @Nullable @Digits(integer = 15, fraction = 6) BigDecimal greatest,

        @Nullable @PositiveOrZero @Digits(integer = 6, fraction = 4)
        BigDecimal largestChangePercent,

        @Nullable @Size(max = 500) String formula) {

    IndicatorDefinition definition() {
        return new IndicatorDefinition(
                name,
                nameEn,
                unit,
                decimals,
                method,
                serviceKinds,
                actKinds == null ? List.of() : actKinds,
                direction,
                yearTotal,
                least,
                greatest,
                largestChangePercent,
                formula);
    }
}
