package cz.tripartita.grants.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of the legal parameters that one municipality decides by. */
public sealed interface ParameterEvent {

    UUID registerId();

    /**
     * A parameter got a value from a day on, which ends the value before it.
     *
     * @param validTo last day of validity, none while it is open
     * @param source the law or statute it comes from
     * @param reason why it is set
     */
    record ParameterSet(
            UUID registerId,
            String municipality,
            LegalParameter parameter,
            BigDecimal value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String reason)
            implements ParameterEvent {}

    /**
     * A value of the past was found to be wrong. No decision was or is judged by the correction.
     *
     * @param validFrom first day for which the other value should have been in force
     * @param validTo last such day
     * @param source the law or statute it comes from
     * @param reason what was wrong
     */
    record ParameterCorrected(
            UUID registerId,
            String municipality,
            LegalParameter parameter,
            BigDecimal value,
            LocalDate validFrom,
            LocalDate validTo,
            String source,
            String reason)
            implements ParameterEvent {}
}
