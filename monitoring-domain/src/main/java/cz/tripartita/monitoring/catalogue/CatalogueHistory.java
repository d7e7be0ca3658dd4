package cz.tripartita.monitoring.catalogue;

import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorRetired;
import cz.tripartita.monitoring.events.IndicatorDefinition;
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
     * @param indicators every version of each, by code and version
     * @param closedThrough the last year that was closed, none before the first
     */
    public record Described(
            List<Indicator> indicators, @Nullable Integer closedThrough) {}

    /**
     * One version of an indicator.
     *
     * @param validFrom the first year whose values are judged by it
     * @param retiredAfter the last year in which it is counted, where it was given up; of several the earliest, as a later
     *     one is that of a further version
     */
    public record Indicator(
            String code,
            int version,
            int validFrom,
            @Nullable Integer retiredAfter,
            IndicatorDefinition definition) {}

    /** Replays the events of one catalogue, or a part of them, in their order. */
    public static CatalogueHistory of(List<CatalogueEvent> events) {
        List<Step> steps = new ArrayList<>();
        Indicators state = Indicators.NONE;
        Described before = null;
        for (CatalogueEvent event : events) {
            state = state.evolve(event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new CatalogueHistory(List.copyOf(steps));
    }

    private static Described described(Indicators state) {
        List<Indicator> indicators = new ArrayList<>();
        for (CatalogueEvent change : state.changes()) {
            switch (change) {
                case IndicatorDefined defined ->
                    indicators.add(new Indicator(
                            defined.code(), defined.version(), defined.validFrom(), null, defined.definition()));
                case IndicatorRetired retired -> indicators.replaceAll(indicator -> after(indicator, retired));
                case CatalogueEvent.YearClosed _ -> {}
            }
        }
        indicators.sort(Comparator.comparing(Indicator::code).thenComparingInt(Indicator::version));
        return new Described(List.copyOf(indicators), state.closedThrough() == 0 ? null : state.closedThrough());
    }

    private static Indicator after(Indicator indicator, IndicatorRetired retired) {
        return indicator.code().equals(retired.code())
                ? new Indicator(
                        indicator.code(),
                        indicator.version(),
                        indicator.validFrom(),
                        earlier(indicator.retiredAfter(), retired.lastYear()),
                        indicator.definition())
                : indicator;
    }

    private static int earlier(@Nullable Integer before, int lastYear) {
        return before == null ? lastYear : Math.min(before, lastYear);
    }
}
