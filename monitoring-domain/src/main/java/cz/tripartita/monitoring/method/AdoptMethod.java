package cz.tripartita.monitoring.method;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.BandLimits;
import cz.tripartita.monitoring.events.ComparedKind;
import cz.tripartita.monitoring.events.IndicatorWeight;
import cz.tripartita.monitoring.events.KindWeights;
import cz.tripartita.monitoring.events.MethodTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Adopts a version of the method, valid from a year on.
 *
 * @param bands 75, 50 and 25 where they are not given
 * @param smallestGroup 4 where it is not given
 * @param fewestYears 3 where it is not given
 * @param decimals 2 where it is not given
 * @param commentDays 14 where it is not given
 */
public record AdoptMethod(
        @TargetAggregateIdentifier UUID methodId,
        @Min(2000) @Max(2100) int validFrom,
        @NotEmpty @Size(max = 100) List<@Valid Kind> kinds,
        @Nullable @Valid Bands bands,
        @Nullable @Min(2) @Max(100) Integer smallestGroup,
        @Nullable @Min(2) @Max(10) Integer fewestYears,
        @Nullable @Min(0) @Max(4) Integer decimals,
        @Nullable @Min(1) @Max(90) Integer commentDays) {

    private static final BandLimits USUAL_BANDS =
            new BandLimits(BigDecimal.valueOf(75), BigDecimal.valueOf(50), BigDecimal.valueOf(25));

    /**
     * The weights for a kind of service, in per cent.
     *
     * @param actKind the kind of Act 108/2006 of registered services; without it for all that have no weights of their own
     */
    public record Kind(
            ServiceKind serviceKind,
            @Nullable @Size(max = 10) String actKind,
            @Size(max = 100) List<@Valid Weight> indicators,

            @PositiveOrZero @Digits(integer = 3, fraction = 4)
            BigDecimal satisfaction,

            @PositiveOrZero @Digits(integer = 3, fraction = 4)
            BigDecimal quality) {

        KindWeights weights() {
            return new KindWeights(
                    new ComparedKind(serviceKind, actKind),
                    indicators.stream()
                            .map(each -> new IndicatorWeight(each.indicator(), each.weight()))
                            .toList(),
                    satisfaction,
                    quality);
        }
    }

    /** The weight of an indicator, in per cent. */
    public record Weight(
            @NotBlank @Size(max = 60) String indicator,
            @Positive @Digits(integer = 3, fraction = 4) BigDecimal weight) {}

    /** The least scores of A, B and C. */
    public record Bands(
            @Digits(integer = 3, fraction = 4) BigDecimal a,
            @Digits(integer = 3, fraction = 4) BigDecimal b,
            @Digits(integer = 3, fraction = 4) BigDecimal c) {}

    MethodTerms terms() {
        return new MethodTerms(
                kinds.stream().map(Kind::weights).toList(),
                bands == null ? USUAL_BANDS : new BandLimits(bands.a(), bands.b(), bands.c()),
                smallestGroup == null ? 4 : smallestGroup,
                fewestYears == null ? 3 : fewestYears,
                decimals == null ? 2 : decimals,
                commentDays == null ? 14 : commentDays);
    }
}
