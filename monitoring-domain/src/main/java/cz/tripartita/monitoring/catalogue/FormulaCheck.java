package cz.tripartita.monitoring.catalogue;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import cz.tripartita.monitoring.formula.Formula;
import cz.tripartita.monitoring.formula.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks that the formulas of one year fit together: with what they use, with each other, and in their units. */
final class FormulaCheck {

    private final int year;
    private final IndicatorsOfYear indicators;
    private final Map<String, Formula> formulas = new TreeMap<>();

    private FormulaCheck(int year, IndicatorsOfYear indicators) {
        this.year = year;
        this.indicators = indicators;
        indicators.byCode().forEach((code, defined) -> {
            String formula = defined.definition().formula();
            if (formula != null) {
                formulas.put(code, Formula.parse(formula));
            }
        });
    }

    /**
     * Checks every derived indicator of a year.
     *
     * @throws cz.tripartita.monitoring.RuleBroken for the first one that does not fit, which need not be the one that
     *     was just defined: a change of what others use breaks theirs
     */
    static void check(int year, IndicatorsOfYear indicators) {
        FormulaCheck check = new FormulaCheck(year, indicators);
        check.formulas.forEach(check::requireInputs);
        check.requireNoCircle();
        check.formulas.forEach(check::requireUnit);
    }

    private void requireInputs(String code, Formula formula) {
        CountedFor own = CountedFor.of(indicators.definition(code));
        formula.codes().forEach((used, at) -> {
            IndicatorDefined input = indicators.byCode().get(used);
            MonitoringRule.FORMULA_INDICATORS_KNOWN.require(
                    input != null,
                    () -> Map.of("field", "formula", "at", at, "token", used, "indicator", code, "year", year));
            if (input != null) {
                List<String> without = CountedFor.of(input.definition()).notOf(own);
                MonitoringRule.FORMULA_FOR_SAME_SERVICES.require(
                        without.isEmpty(),
                        () -> Map.of(
                                "field", "formula", "at", at, "token", used, "indicator", code, "notFor", without));
            }
        });
    }

    private void requireNoCircle() {
        Set<String> done = new HashSet<>();
        formulas.keySet().forEach(code -> follow(code, new ArrayList<>(), done));
    }

    private void follow(String code, List<String> path, Set<String> done) {
        boolean circular = path.contains(code);
        path.add(code);
        MonitoringRule.FORMULA_NOT_CIRCULAR.require(
                !circular,
                () -> Map.of(
                        "field",
                        "formula",
                        "year",
                        year,
                        "circle",
                        List.copyOf(path.subList(path.indexOf(code), path.size()))));
        Formula formula = formulas.get(code);
        if (formula != null && done.add(code)) {
            formula.codes().keySet().forEach(used -> follow(used, path, done));
        }
        path.removeLast();
    }

    private void requireUnit(String code, Formula formula) {
        IndicatorDefinition definition = indicators.definition(code);
        Map<String, Unit> units = new HashMap<>();
        formula.codes()
                .keySet()
                .forEach(used -> units.put(
                        used, DefinitionCheck.unit(indicators.definition(used).unit())));
        Unit given = formula.unit(units);
        MonitoringRule.FORMULA_GIVES_DECLARED_UNIT.require(
                given.equals(DefinitionCheck.unit(definition.unit())),
                () -> Map.of(
                        "field",
                        "unit",
                        "indicator",
                        code,
                        "declared",
                        definition.unit(),
                        "given",
                        given.toString(),
                        "year",
                        year));
    }
}
