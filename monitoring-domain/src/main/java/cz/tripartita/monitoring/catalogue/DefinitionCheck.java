package cz.tripartita.monitoring.catalogue;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import cz.tripartita.monitoring.formula.Formula;
import cz.tripartita.monitoring.formula.Unit;
import cz.tripartita.planning.events.KindsOfService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks a definition by itself, without the others. */
final class DefinitionCheck {

    private DefinitionCheck() {}

    /** @throws cz.tripartita.monitoring.RuleBroken by the first rule that it breaks */
    static void check(IndicatorDefinition definition, int validFrom) {
        requireLimits(definition.least(), definition.greatest());
        unit(definition.unit());
        requireKinds(definition, validFrom);
        String formula = definition.formula();
        MonitoringRule.EITHER_REPORTED_OR_DERIVED.require(
                (formula == null) != (definition.yearTotal() == null),
                () -> Map.of("formula", formula != null, "yearTotal", definition.yearTotal() != null));
        if (formula != null) {
            Formula.parse(formula);
        }
    }

    /** The unit as its text says, which has to be one. */
    static Unit unit(String written) {
        return Unit.parse(written)
                .orElseThrow(() -> MonitoringRule.UNIT_READABLE.broken(Map.of("field", "unit", "unit", written)));
    }

    private static void requireLimits(@Nullable BigDecimal least, @Nullable BigDecimal greatest) {
        MonitoringRule.LIMITS_IN_ORDER.require(
                least == null || greatest == null || least.compareTo(greatest) <= 0,
                () -> Map.of("least", String.valueOf(least), "greatest", String.valueOf(greatest)));
    }

    private static void requireKinds(IndicatorDefinition definition, int validFrom) {
        LocalDate lastDay = LocalDate.of(validFrom, 12, 31);
        List<String> unknown = definition.actKinds().stream()
                .filter(kind -> KindsOfService.OF_THE_ACT.inForce(kind, lastDay).isEmpty())
                .toList();
        boolean once = new HashSet<>(definition.serviceKinds()).size()
                        == definition.serviceKinds().size()
                && new HashSet<>(definition.actKinds()).size()
                        == definition.actKinds().size();
        MonitoringRule.KINDS_OF_SERVICE_KNOWN.require(
                once
                        && unknown.isEmpty()
                        && (definition.actKinds().isEmpty()
                                || definition.serviceKinds().contains(ServiceKind.REGISTERED)),
                () -> Map.of("field", "actKinds", "unknown", unknown, "year", validFrom));
    }
}
