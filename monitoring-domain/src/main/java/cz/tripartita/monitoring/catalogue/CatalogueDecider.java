package cz.tripartita.monitoring.catalogue;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorRetired;
import cz.tripartita.monitoring.events.CatalogueEvent.YearClosed;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Decides on the definitions of indicators. The same again changes nothing. What a closed year counts stays; what the
 * values of an open year that has begun mean stays as well, though limits and names may still change in it.
 */
final class CatalogueDecider {

    private CatalogueDecider() {}

    static List<CatalogueEvent> decide(DefineIndicator command, Indicators state, Occasion occasion) {
        IndicatorDefinition definition = command.definition();
        IndicatorDefined latest = state.latest(command.code());
        IndicatorDefined inForce = state.in(command.validFrom()).byCode().get(command.code());
        if (inForce != null && inForce.equals(latest) && inForce.definition().equals(definition)) {
            return List.of();
        }
        DefinitionCheck.check(definition, command.validFrom());
        requireOpen(command.validFrom(), state, occasion);
        requireSameMeaning(command, definition, state, occasion);
        IndicatorDefined defined = new IndicatorDefined(
                command.catalogueId(),
                occasion.municipality(),
                command.code(),
                latest == null ? 1 : latest.version() + 1,
                command.validFrom(),
                definition);
        requireFits(state.evolve(defined), command.validFrom());
        return List.of(defined);
    }

    static List<CatalogueEvent> decide(RetireIndicator command, Indicators state, Occasion occasion) {
        MonitoringRule.INDICATOR_DEFINED_FIRST.require(
                state.latest(command.code()) != null, () -> Map.of("code", command.code()));
        int from = command.lastYear() + 1;
        boolean countsAfter = state.turningYears(from).stream()
                .anyMatch(year -> state.in(year).byCode().containsKey(command.code()));
        if (!countsAfter) {
            return List.of();
        }
        MonitoringRule.MEANING_STAYS_THROUGH_THE_YEAR.require(
                from > occasion.today().getYear(),
                () -> Map.of("code", command.code(), "year", from, "changed", List.of("lastYear")));
        IndicatorRetired retired =
                new IndicatorRetired(command.catalogueId(), command.code(), command.lastYear(), command.reason());
        requireFits(state.evolve(retired), from);
        return List.of(retired);
    }

    static List<CatalogueEvent> decide(CloseYear command, Indicators state, Occasion occasion) {
        MonitoringRule.YEAR_IS_OVER.require(
                command.year() < occasion.today().getYear(),
                () -> Map.of("year", command.year(), "today", occasion.today().toString()));
        return command.year() <= state.closedThrough()
                ? List.of()
                : List.of(new YearClosed(command.catalogueId(), command.year()));
    }

    private static void requireOpen(int year, Indicators state, Occasion occasion) {
        int firstOpen = state.firstOpenYear(occasion.today());
        MonitoringRule.VERSION_IN_OPEN_YEAR.require(
                year >= firstOpen, () -> Map.of("field", "validFrom", "year", year, "firstOpenYear", firstOpen));
    }

    private static void requireSameMeaning(
            DefineIndicator command, IndicatorDefinition definition, Indicators state, Occasion occasion) {
        for (int year = command.validFrom(); year <= occasion.today().getYear(); year++) {
            IndicatorDefined before = state.in(year).byCode().get(command.code());
            if (before != null) {
                int counted = year;
                List<String> changed = Meaning.of(before.definition()).changed(Meaning.of(definition));
                MonitoringRule.MEANING_STAYS_THROUGH_THE_YEAR.require(
                        changed.isEmpty(), () -> Map.of("code", command.code(), "year", counted, "changed", changed));
            }
        }
    }

    private static void requireFits(Indicators changed, int from) {
        changed.turningYears(from).forEach(year -> FormulaCheck.check(year, changed.in(year)));
    }

    /** What decides on the values of an indicator. */
    private record Meaning(Map<String, Object> parts) {

        static Meaning of(IndicatorDefinition definition) {
            return new Meaning(Map.of(
                    "unit", definition.unit(),
                    "decimals", definition.decimals(),
                    "serviceKinds", new HashSet<>(definition.serviceKinds()),
                    "actKinds", new HashSet<>(definition.actKinds()),
                    "yearTotal", String.valueOf(definition.yearTotal()),
                    "formula", String.valueOf(definition.formula())));
        }

        List<String> changed(Meaning other) {
            return parts.keySet().stream()
                    .filter(part -> !Objects.equals(parts.get(part), other.parts.get(part)))
                    .sorted()
                    .toList();
        }
    }
}
