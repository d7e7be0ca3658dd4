package cz.tripartita.monitoring.catalogue;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.ComputedValue;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import cz.tripartita.monitoring.formula.Formula;
import cz.tripartita.monitoring.formula.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The indicators that count in one year, of all services or of one kind of them.
 *
 * @param byCode each in the version in force in the year
 */
public record IndicatorsOfYear(SortedMap<String, IndicatorDefined> byCode) {

    public IndicatorsOfYear {
        byCode = Collections.unmodifiableSortedMap(new TreeMap<>(byCode));
    }

    /**
     * Those that are counted for one kind of service.
     *
     * @param actKind the kind in Act 108/2006 of a registered service, where it is known
     */
    public IndicatorsOfYear of(ServiceKind kind, @Nullable String actKind) {
        return those(indicator -> CountedFor.of(indicator.definition()).covers(kind, actKind));
    }

    /** Those that providers report. */
    public IndicatorsOfYear reported() {
        return those(indicator -> indicator.definition().formula() == null);
    }

    private IndicatorsOfYear those(Predicate<IndicatorDefined> wanted) {
        SortedMap<String, IndicatorDefined> some = new TreeMap<>(byCode);
        some.values().removeIf(wanted.negate());
        return new IndicatorsOfYear(some);
    }

    /**
     * Computes the derived ones, from reported values and from each other.
     *
     * @param reported values by code
     * @return one for each derived indicator, by code; those without a value with the reason
     */
    public List<ComputedValue> computed(Map<String, BigDecimal> reported) {
        Map<String, BigDecimal> values = new HashMap<>(reported);
        Map<String, ComputedValue> computed = new TreeMap<>();
        inOrder().forEach((code, formula) -> {
            ComputedValue value = computed(code, formula, values);
            computed.put(code, value);
            if (value.value() != null) {
                values.put(code, value.value());
            }
        });
        return List.copyOf(computed.values());
    }

    private ComputedValue computed(String code, Formula formula, Map<String, BigDecimal> values) {
        IndicatorDefined defined = known(code);
        List<String> needed = List.copyOf(formula.codes().keySet());
        return switch (formula.value(values, defined.definition().decimals())) {
            case Outcome.Value value ->
                new ComputedValue(code, defined.version(), value.value(), null, List.of(), needed);
            case Outcome.None none ->
                new ComputedValue(code, defined.version(), null, none.reason(), none.missing(), needed);
        };
    }

    /** The derived ones, each after those that it needs. */
    private Map<String, Formula> inOrder() {
        Map<String, Formula> ordered = new LinkedHashMap<>();
        byCode.keySet().forEach(code -> order(code, ordered, new ArrayList<>()));
        return ordered;
    }

    private void order(String code, Map<String, Formula> ordered, List<String> path) {
        IndicatorDefined defined = byCode.get(code);
        String formula = defined == null ? null : defined.definition().formula();
        if (formula == null || ordered.containsKey(code)) {
            return;
        }
        if (path.contains(code)) {
            throw new IllegalStateException("circular formulas are refused when they are defined: " + path);
        }
        path.add(code);
        Formula parsed = Formula.parse(formula);
        parsed.codes().keySet().forEach(needed -> order(needed, ordered, path));
        path.removeLast();
        ordered.put(code, parsed);
    }

    /** The definition of an indicator that counts in the year. */
    public IndicatorDefinition definition(String code) {
        return known(code).definition();
    }

    private IndicatorDefined known(String code) {
        IndicatorDefined defined = byCode.get(code);
        if (defined == null) {
            throw new IllegalStateException("not in force in the year: " + code);
        }
        return defined;
    }
}
