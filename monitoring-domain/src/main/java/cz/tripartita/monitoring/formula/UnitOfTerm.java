package cz.tripartita.monitoring.formula;

import cz.tripartita.monitoring.MonitoringRule;
import java.util.List;
import java.util.Map;

/** Derives units: factors multiply theirs, summands have one in common, a number has none. */
record UnitOfTerm(Map<String, Unit> units) {

    Unit of(Term term) {
        return switch (term) {
            case Term.Literal _ -> Unit.ONE;
            case Term.Code code -> known(code);
            case Term.Negation negation -> of(negation.of());
            case Term.Absolute absolute -> of(absolute.of());
            case Term.Rounded rounded -> of(rounded.of());
            case Term.Sum _, Term.Difference _, Term.Least _, Term.Greatest _ -> inCommon(term);
            case Term.Product product -> of(product.left()).times(of(product.right()));
            case Term.Quotient quotient -> of(quotient.left()).per(of(quotient.right()));
            case Term.Percent percent -> {
                require(of(percent.of()), Unit.ONE, percent.at());
                yield Unit.PERCENT;
            }
        };
    }

    private Unit known(Term.Code code) {
        Unit unit = units.get(code.code());
        if (unit == null) {
            throw new IllegalStateException("the unit of " + code.code() + " is looked up before");
        }
        return unit;
    }

    private Unit inCommon(Term term) {
        List<Unit> all = term.parts().stream().map(this::of).toList();
        all.forEach(unit -> require(unit, all.getFirst(), term.at()));
        return all.getFirst();
    }

    private static void require(Unit unit, Unit other, int at) {
        MonitoringRule.FORMULA_UNITS_AGREE.require(
                unit.equals(other),
                () -> Map.of("field", "formula", "at", at, "units", List.of(other.toString(), unit.toString())));
    }
}
