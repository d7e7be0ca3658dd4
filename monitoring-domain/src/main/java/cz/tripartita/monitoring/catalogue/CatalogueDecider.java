package cz.tripartita.monitoring.catalogue;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides on the definitions of indicators: each one anew is a further version, the same again changes nothing. */
final class CatalogueDecider {

    private CatalogueDecider() {}

    static List<CatalogueEvent> decide(DefineIndicator command, IndicatorsInForce state, Occasion occasion) {
        BigDecimal least = command.least();
        BigDecimal greatest = command.greatest();
        MonitoringRule.LIMITS_IN_ORDER.require(
                least == null || greatest == null || least.compareTo(greatest) <= 0,
                () -> Map.of("least", String.valueOf(least), "greatest", String.valueOf(greatest)));
        IndicatorDefined before = state.withCode(command.code());
        int version = before == null ? 1 : before.version() + 1;
        IndicatorDefined defined = defined(command, occasion, version);
        return sameAs(before, command, occasion) ? List.of() : List.of(defined);
    }

    private static boolean sameAs(@Nullable IndicatorDefined before, DefineIndicator command, Occasion occasion) {
        return before != null && before.equals(defined(command, occasion, before.version()));
    }

    private static IndicatorDefined defined(DefineIndicator command, Occasion occasion, int version) {
        return new IndicatorDefined(
                command.catalogueId(),
                occasion.municipality(),
                command.code(),
                version,
                command.name(),
                command.unit(),
                command.method(),
                command.serviceKinds(),
                command.direction(),
                command.least(),
                command.greatest(),
                command.largestChangePercent());
    }
}
