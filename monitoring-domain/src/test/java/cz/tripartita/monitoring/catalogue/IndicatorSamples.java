package cz.tripartita.monitoring.catalogue;

import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.YearTotal;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in the making, valid from 2026, for services of all kinds unless it says otherwise.
 *
 * @param formula none for a reported one
 */
public record IndicatorSamples(
        String code,
        String unit,
        int decimals,
        List<ServiceKind> kinds,
        List<String> actKinds,
        @Nullable YearTotal yearTotal,
        @Nullable String greatest,
        @Nullable String formula) {

    public static IndicatorSamples reported(String code, String unit, int decimals) {
        return new IndicatorSamples(
                code, unit, decimals, List.of(ServiceKind.values()), List.of(), YearTotal.SUM, null, null);
    }

    public static IndicatorSamples derived(String code, String unit, int decimals, String formula) {
        return new IndicatorSamples(
                code, unit, decimals, List.of(ServiceKind.values()), List.of(), null, null, formula);
    }

    IndicatorSamples unit(String other) {
        return new IndicatorSamples(code, other, decimals, kinds, actKinds, yearTotal, greatest, formula);
    }

    public IndicatorSamples kinds(List<ServiceKind> services, List<String> act) {
        return new IndicatorSamples(code, unit, decimals, services, act, yearTotal, greatest, formula);
    }

    IndicatorSamples formula(@Nullable String other) {
        return new IndicatorSamples(code, unit, decimals, kinds, actKinds, yearTotal, greatest, other);
    }

    IndicatorSamples greatest(String most) {
        return new IndicatorSamples(code, unit, decimals, kinds, actKinds, yearTotal, most, formula);
    }

    public IndicatorSamples total(YearTotal other) {
        return new IndicatorSamples(code, unit, decimals, kinds, actKinds, other, greatest, formula);
    }

    public DefineIndicator command() {
        return new DefineIndicator(
                IndicatorCatalogue.idOf(PLZEN),
                code,
                2026,
                "Ukazatel " + code,
                "Indicator " + code,
                unit,
                decimals,
                "podle metodiky",
                kinds,
                actKinds,
                Direction.NEUTRAL,
                yearTotal,
                null,
                greatest == null ? null : new BigDecimal(greatest),
                null,
                formula);
    }

    /** The same, valid from another year. */
    static DefineIndicator validFrom(int year, DefineIndicator command) {
        return new DefineIndicator(
                command.catalogueId(),
                command.code(),
                year,
                command.name(),
                command.nameEn(),
                command.unit(),
                command.decimals(),
                command.method(),
                command.serviceKinds(),
                command.actKinds(),
                command.direction(),
                command.yearTotal(),
                command.least(),
                command.greatest(),
                command.largestChangePercent(),
                command.formula());
    }

    /** What the catalogue knows after they are defined one by one. */
    public static Indicators catalogue(Occasion occasion, IndicatorSamples... samples) {
        Indicators indicators = Indicators.NONE;
        for (IndicatorSamples sample : samples) {
            for (CatalogueEvent event : CatalogueDecider.decide(sample.command(), indicators, occasion)) {
                indicators = indicators.evolve(event);
            }
        }
        return indicators;
    }
}
