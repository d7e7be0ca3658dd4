package cz.tripartita.monitoring.formula;

import cz.tripartita.monitoring.events.NoValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes a term of values that are all there; nothing comes of a division by zero, wherever it stands. */
record ValueOfTerm(Map<String, BigDecimal> values) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Outcome of(Term root, int decimals) {
        return value(root)
                .<Outcome>map(value -> new Outcome.Value(value.setScale(decimals, RoundingMode.HALF_UP)))
                .orElseGet(() -> new Outcome.None(NoValue.DIVISION_BY_ZERO, List.of()));
    }

    private Optional<BigDecimal> value(Term term) {
        List<Optional<BigDecimal>> parts =
                term.parts().stream().map(this::value).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? combined(term, parts.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private Optional<BigDecimal> combined(Term term, List<BigDecimal> parts) {
        return switch (term) {
            case Term.Literal number -> Optional.of(number.value());
            case Term.Code code -> Optional.ofNullable(values.get(code.code()));
            case Term.Negation _ -> Optional.of(parts.getFirst().negate());
            case Term.Sum _ -> Optional.of(parts.getFirst().add(parts.getLast()));
            case Term.Difference _ -> Optional.of(parts.getFirst().subtract(parts.getLast()));
            case Term.Product _ -> Optional.of(parts.getFirst().multiply(parts.getLast()));
            case Term.Quotient _ -> quotient(parts.getFirst(), parts.getLast());
            case Term.Least _ -> parts.stream().min(Comparator.naturalOrder());
            case Term.Greatest _ -> parts.stream().max(Comparator.naturalOrder());
            case Term.Absolute _ -> Optional.of(parts.getFirst().abs());
            case Term.Rounded rounded -> Optional.of(parts.getFirst().setScale(rounded.places(), RoundingMode.HALF_UP));
            case Term.Percent _ -> Optional.of(parts.getFirst().multiply(HUNDRED));
        };
    }

    private static Optional<BigDecimal> quotient(BigDecimal above, BigDecimal below) {
        return below.signum() == 0 ? Optional.empty() : Optional.of(above.divide(below, MathContext.DECIMAL128));
    }
}
