package cz.tripartita.grants.parameters;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ParameterEvent;
import cz.tripartita.grants.events.ParameterEvent.ParameterCorrected;
import cz.tripartita.grants.events.ParameterEvent.ParameterSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides on the values of legal parameters. A value that has started is never altered. */
final class ParameterDecider {

    /** Amounts of crowns; every other parameter is a whole number of days, months or years. */
    private static final Set<LegalParameter> LIMITS = EnumSet.of(
            LegalParameter.COUNCIL_LIMIT, LegalParameter.CONTRACT_REGISTER_LIMIT, LegalParameter.BOARD_LIMIT);

    private ParameterDecider() {}

    static List<ParameterEvent> decide(SetParameter command, ParametersInForce state, Occasion occasion) {
        requireSense(command.parameter(), command.value(), command.validFrom(), command.validTo(), command.source());
        LocalDate today = occasion.today();
        GrantsRule.PARAMETER_STARTS_TODAY_OR_LATER.require(
                !command.validFrom().isBefore(today) || !state.has(command.parameter()),
                () -> Map.of(
                        "parameter", command.parameter().name(),
                        "validFrom", command.validFrom().toString(),
                        "today", today.toString()));
        return List.of(new ParameterSet(
                command.registerId(),
                occasion.municipality(),
                command.parameter(),
                command.value(),
                command.validFrom(),
                command.validTo(),
                command.source(),
                command.reason()));
    }

    /** What is corrected is a value that was in force, over days that have all passed. */
    static List<ParameterEvent> decide(CorrectParameter command, ParametersInForce state, Occasion occasion) {
        requireSense(command.parameter(), command.value(), command.validFrom(), command.validTo(), command.source());
        LocalDate today = occasion.today();
        GrantsRule.PARAMETER_CORRECTED_IN_THE_PAST.require(
                command.validTo().isBefore(today),
                () -> Map.of("validTo", command.validTo().toString(), "today", today.toString()));
        BigDecimal wrong = state.on(command.validFrom(), command.parameter());
        GrantsRule.PARAMETER_CORRECTION_DIFFERS.require(
                wrong.compareTo(command.value()) != 0,
                () -> Map.of("parameter", command.parameter().name(), "value", command.value()));
        return List.of(new ParameterCorrected(
                command.registerId(),
                occasion.municipality(),
                command.parameter(),
                command.value(),
                command.validFrom(),
                command.validTo(),
                command.source(),
                command.reason()));
    }

    private static void requireSense(
            LegalParameter parameter,
            BigDecimal value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) {
        GrantsRule.PARAMETER_HAS_SOURCE.require(!source.isBlank(), () -> Map.of("parameter", parameter.name()));
        GrantsRule.PARAMETER_PERIOD_IN_ORDER.require(
                validTo == null || !validTo.isBefore(validFrom),
                () -> Map.of("validFrom", validFrom.toString(), "validTo", String.valueOf(validTo)));
        GrantsRule.PARAMETER_VALUE_SENSIBLE.require(
                value.signum() >= 0
                        && (LIMITS.contains(parameter)
                                || value.stripTrailingZeros().scale() <= 0),
                () -> Map.of("parameter", parameter.name(), "value", value));
    }
}
