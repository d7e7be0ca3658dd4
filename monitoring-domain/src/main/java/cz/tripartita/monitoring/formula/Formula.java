package cz.tripartita.monitoring.formula;

import cz.tripartita.monitoring.events.NoValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The formula of a derived indicator, taken apart. */
public final class Formula {

    private final Term root;
    private final SortedMap<String, Integer> codes = new TreeMap<>();

    private Formula(Term root) {
        this.root = root;
        collect(root);
    }

    /**
     * Reads a formula.
     *
     * @throws cz.tripartita.monitoring.RuleBroken with {@link
     *     cz.tripartita.monitoring.MonitoringRule#FORMULA_IN_THE_LANGUAGE}, the place and the fault
     */
    public static Formula parse(String text) {
        return new Formula(FormulaParser.parse(text));
    }

    private void collect(Term term) {
        if (term instanceof Term.Code code) {
            codes.putIfAbsent(code.code(), code.at());
        }
        term.parts().forEach(this::collect);
    }

    /** The codes that it uses, each with the place where it first stands. */
    public SortedMap<String, Integer> codes() {
        return Collections.unmodifiableSortedMap(codes);
    }

    /**
     * The unit of what it gives.
     *
     * @param units of the codes that it uses
     * @throws cz.tripartita.monitoring.RuleBroken with {@link
     *     cz.tripartita.monitoring.MonitoringRule#FORMULA_UNITS_AGREE} where unlike things are added or compared
     */
    public Unit unit(Map<String, Unit> units) {
        return new UnitOfTerm(units).of(root);
    }

    /**
     * Computes it: sums and products exactly, quotients to 34 significant digits, the result rounded half up.
     *
     * @param values of the codes that it uses, as far as there are any
     * @param decimals decimal places of the result
     */
    public Outcome value(Map<String, BigDecimal> values, int decimals) {
        List<String> missing = codes.keySet().stream()
                .filter(code -> !values.containsKey(code))
                .toList();
        return missing.isEmpty()
                ? new ValueOfTerm(values).of(root, decimals)
                : new Outcome.None(NoValue.INPUT_MISSING, missing);
    }
}
