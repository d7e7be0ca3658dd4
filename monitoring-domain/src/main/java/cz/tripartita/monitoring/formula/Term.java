package cz.tripartita.monitoring.formula;

import java.math.BigDecimal;
import java.util.List;

/** A part of a formula; {@code at} is the place of its sign or word in the text, counted from 1. */
sealed interface Term {

    int at();

    record Literal(BigDecimal value, int at) implements Term {}

    record Code(String code, int at) implements Term {}

    record Negation(Term of, int at) implements Term {}

    record Sum(Term left, Term right, int at) implements Term {}

    record Difference(Term left, Term right, int at) implements Term {}

    record Product(Term left, Term right, int at) implements Term {}

    record Quotient(Term left, Term right, int at) implements Term {}

    record Least(List<Term> of, int at) implements Term {}

    record Greatest(List<Term> of, int at) implements Term {}

    record Absolute(Term of, int at) implements Term {}

    record Rounded(Term of, int places, int at) implements Term {}

    /** A share as per cent: times 100, in the unit {@code %}. */
    record Percent(Term of, int at) implements Term {}

    /** The terms that it is made of. */
    default List<Term> parts() {
        return switch (this) {
            case Literal _, Code _ -> List.of();
            case Negation term -> List.of(term.of());
            case Sum term -> List.of(term.left(), term.right());
            case Difference term -> List.of(term.left(), term.right());
            case Product term -> List.of(term.left(), term.right());
            case Quotient term -> List.of(term.left(), term.right());
            case Least term -> term.of();
            case Greatest term -> term.of();
            case Absolute term -> List.of(term.of());
            case Rounded term -> List.of(term.of());
            case Percent term -> List.of(term.of());
        };
    }
}
