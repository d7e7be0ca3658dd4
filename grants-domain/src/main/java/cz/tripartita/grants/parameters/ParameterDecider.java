package cz.tripartita.grants.parameters;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ParameterEvent;
import cz.tripartita.grants.events.ParameterEvent.ParameterSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Decides on the values of legal parameters. A value that has started is never altered. */
final class ParameterDecider {

    private ParameterDecider() {}

    static List<ParameterEvent> decide(SetParameter command, ParametersInForce state, Occasion occasion) {
        requireSense(command);
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
                command.source()));
    }

    private static void requireSense(SetParameter command) {
        GrantsRule.PARAMETER_HAS_SOURCE.require(
                !command.source().isBlank(),
                () -> Map.of("parameter", command.parameter().name()));
        LocalDate validTo = command.validTo();
        GrantsRule.PARAMETER_PERIOD_IN_ORDER.require(
                validTo == null || !validTo.isBefore(command.validFrom()),
                () -> Map.of("validFrom", command.validFrom().toString(), "validTo", String.valueOf(validTo)));
        boolean days = command.parameter() == LegalParameter.PROGRAMME_NOTICE_DAYS;
        GrantsRule.PARAMETER_VALUE_SENSIBLE.require(
                command.value().signum() >= 0
                        && (!days || command.value().stripTrailingZeros().scale() <= 0),
                () -> Map.of("parameter", command.parameter().name(), "value", command.value()));
    }
}
