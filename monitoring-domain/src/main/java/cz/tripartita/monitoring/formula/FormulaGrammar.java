package cz.tripartita.monitoring.formula;

import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Token.TokenType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks that each token stands where it may: a value, then an operator, and so on. EvalEx is lenient here; it reads
 * {@code a b +} as a sum and {@code min(a,)} as one argument.
 */
final class FormulaGrammar {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");

    /** For each open parenthesis whether it is that of a function, in which a comma may stand. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private boolean valueBefore;
    private boolean functionBefore;

    private FormulaGrammar() {}

    /**
     * Checks the whole.
     *
     * @param end the place after the last character, where something is missing
     * @throws cz.tripartita.monitoring.RuleBroken at the first token that is out of place
     */
    static void check(List<Token> tokens, int end) {
        FormulaGrammar grammar = new FormulaGrammar();
        tokens.forEach(grammar::next);
        if (!grammar.valueBefore || !grammar.open.isEmpty()) {
            throw FormulaFault.INCOMPLETE.at(end, "");
        }
    }

    private void next(Token token) {
        boolean inPlace = functionBefore ? token.getType() == TokenType.BRACE_OPEN : fits(token);
        if (!inPlace) {
            throw FormulaFault.OUT_OF_PLACE.at(token.getStartPosition(), token.getValue());
        }
        step(token);
    }

    private boolean fits(Token token) {
        return switch (token.getType()) {
            case NUMBER_LITERAL, VARIABLE_OR_CONSTANT, FUNCTION, BRACE_OPEN, PREFIX_OPERATOR -> !valueBefore;
            case INFIX_OPERATOR -> valueBefore;
            case BRACE_CLOSE -> valueBefore && !open.isEmpty();
            case COMMA -> valueBefore && !open.isEmpty() && open.getFirst();
            default -> throw FormulaFault.NOT_IN_THE_LANGUAGE.at(token.getStartPosition(), token.getValue());
        };
    }

    private void step(Token token) {
        switch (token.getType()) {
            case NUMBER_LITERAL -> {
                requireNumber(token);
                valueBefore = true;
            }
            case VARIABLE_OR_CONSTANT -> valueBefore = true;
            case BRACE_OPEN -> open.push(functionBefore);
            case BRACE_CLOSE -> open.pop();
            default -> valueBefore = false;
        }
        functionBefore = token.getType() == TokenType.FUNCTION;
    }

    private static void requireNumber(Token token) {
        if (!NUMBER.matcher(token.getValue()).matches()) {
            throw FormulaFault.NUMBER_MALFORMED.at(token.getStartPosition(), token.getValue());
        }
    }
}
