package cz.tripartita.monitoring.catalogue;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import cz.tripartita.monitoring.formula.Formula;
import cz.tripartita.monitoring.formula.Unit;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks a definition by itself, without the others. */
final class DefinitionCheck {

    private DefinitionCheck() {}

    /** @throws cz.tripartita.monitoring.RuleBroken by the first rule that it breaks */
    static void check(IndicatorDefinition definition, int validFrom) {
        requireLimits(definition.least(), definition.greatest());
        unit(definition.unit());
        CountedFor.requireKnown(definition.serviceKinds(), definition.actKinds(), validFrom);
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
}
