package cz.tripartita.monitoring.catalogue;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The indicator catalogue of a municipality replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record CatalogueHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(CatalogueEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of the catalogue.
     *
     * @param indicators each in its latest version, ordered by code
     */
    public record Described(List<Indicator> indicators) {}

    /**
     * The latest definition of an indicator.
     *
     * @param method how it is counted
     * @param serviceKinds the kinds of service that report it
     * @param least least plausible value, where there is one
     * @param greatest greatest plausible value, where there is one
     * @param largestChangePercent change against the period before, in per cent, above which it is explained
     */
    public record Indicator(
            String code,
            int version,
            String name,
            String unit,
            String method,
            List<ServiceKind> serviceKinds,
            Direction direction,
            @Nullable BigDecimal least,
            @Nullable BigDecimal greatest,
            @Nullable BigDecimal largestChangePercent) {}

    /** Replays the events of one catalogue, or a part of them, in their order. */
    public static CatalogueHistory of(List<CatalogueEvent> events) {
        List<Step> steps = new ArrayList<>();
        IndicatorsInForce state = IndicatorsInForce.NONE;
        Described before = null;
        for (CatalogueEvent event : events) {
            state = state.evolve(event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new CatalogueHistory(List.copyOf(steps));
    }

    private static Described described(IndicatorsInForce state) {
        return new Described(state.latest().values().stream()
                .sorted(Comparator.comparing(IndicatorDefined::code))
                .map(CatalogueHistory::indicator)
                .toList());
    }

    private static Indicator indicator(IndicatorDefined defined) {
        return new Indicator(
                defined.code(),
                defined.version(),
                defined.name(),
                defined.unit(),
                defined.method(),
                defined.serviceKinds(),
                defined.direction(),
                defined.least(),
                defined.greatest(),
                defined.largestChangePercent());
    }
}
