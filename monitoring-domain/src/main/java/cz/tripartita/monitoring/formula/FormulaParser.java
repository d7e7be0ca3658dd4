package cz.tripartita.monitoring.formula;

import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.RoundFunction;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.ShuntingYardConverter;
import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Tokenizer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the text of a formula. EvalEx makes tokens and a tree of it, with no operator, function or constant but those
 * given here; it never evaluates, as its division takes 0.00 for a number.
 */
final class FormulaParser {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Set<String> FUNCTIONS = Set.of("min", "max", "abs", "round", "percent");
    private static final int MOST_PLACES = 6;

    private static final ExpressionConfiguration LANGUAGE = language();

    private FormulaParser() {}

    /** The functions stand for how many arguments they take; {@code percent} takes one, as abs does. */
    @SuppressWarnings("unchecked")
    private static ExpressionConfiguration language() {
        return ExpressionConfiguration.builder()
                .operatorDictionary(MapBasedOperatorDictionary.ofOperators(
                        Map.entry("-", new PrefixMinusOperator()),
                        Map.entry("+", new InfixPlusOperator()),
                        Map.entry("-", new InfixMinusOperator()),
                        Map.entry("*", new InfixMultiplicationOperator()),
                        Map.entry("/", new InfixDivisionOperator())))
                .functionDictionary(MapBasedFunctionDictionary.ofFunctions(
                        Map.entry("min", new MinFunction()),
                        Map.entry("max", new MaxFunction()),
                        Map.entry("abs", new AbsFunction()),
                        Map.entry("round", new RoundFunction()),
                        Map.entry("percent", new AbsFunction())))
                .defaultConstants(Map.of())
                .arraysAllowed(false)
                .structuresAllowed(false)
                .implicitMultiplicationAllowed(false)
                .build();
    }

    /**
     * The formula as a tree.
     *
     * @throws cz.tripartita.monitoring.RuleBroken with the place and the fault
     */
    static Term parse(String text) {
        List<Token> tokens = tokens(text);
        tokens.forEach(FormulaParser::requireWord);
        FormulaGrammar.check(tokens, text.length() + 1);
        try {
            return term(new ShuntingYardConverter(text, tokens, LANGUAGE).toAbstractSyntaxTree());
        } catch (ParseException e) {
            throw FormulaFault.ARGUMENT_COUNT.at(e.getStartPosition(), e.getTokenString());
        }
    }

    private static List<Token> tokens(String text) {
        try {
            return new Tokenizer(text, LANGUAGE).parse();
        } catch (ParseException e) {
            throw fault(text, e);
        }
    }

    /** The tokenizer says in prose what it does not like: by the token alone one can tell. */
    private static RuntimeException fault(String text, ParseException e) {
        String token = e.getTokenString();
        if (token.equals(text)) {
            return FormulaFault.INCOMPLETE.at(text.length() + 1, "");
        }
        boolean word = Character.isLetter(token.codePointAt(0));
        if (word && !FUNCTIONS.contains(token) && isCalled(text, e)) {
            return FormulaFault.FUNCTION_UNKNOWN.at(e.getStartPosition(), token);
        }
        boolean known = word || "+-*/(),".contains(token) || Character.isDigit(token.codePointAt(0));
        FormulaFault fault = known ? FormulaFault.OUT_OF_PLACE : FormulaFault.NOT_IN_THE_LANGUAGE;
        return fault.at(e.getStartPosition(), token);
    }

    private static boolean isCalled(String text, ParseException e) {
        int end = e.getStartPosition() - 1 + e.getTokenString().length();
        return text.substring(end).stripLeading().startsWith("(");
    }

    private static void requireWord(Token token) {
        String word = token.getValue();
        switch (token.getType()) {
            case FUNCTION -> {
                if (!FUNCTIONS.contains(word)) {
                    throw FormulaFault.FUNCTION_UNKNOWN.at(token.getStartPosition(), word);
                }
            }
            case VARIABLE_OR_CONSTANT -> {
                if (!CODE.matcher(word).matches()) {
                    throw FormulaFault.NOT_IN_THE_LANGUAGE.at(token.getStartPosition(), word);
                }
            }
            default -> {}
        }
    }

    private static Term term(ASTNode node) {
        Token token = node.getToken();
        String word = token.getValue();
        int at = token.getStartPosition();
        return switch (token.getType()) {
            case NUMBER_LITERAL -> new Term.Literal(new BigDecimal(word), at);
            case VARIABLE_OR_CONSTANT -> new Term.Code(word, at);
            case PREFIX_OPERATOR -> new Term.Negation(part(node, 0), at);
            case INFIX_OPERATOR -> operation(word, part(node, 0), part(node, 1), at);
            case FUNCTION -> function(node, word, at);
            default -> throw new IllegalStateException("checked before: " + token);
        };
    }

    private static Term operation(String sign, Term left, Term right, int at) {
        return switch (sign) {
            case "+" -> new Term.Sum(left, right, at);
            case "-" -> new Term.Difference(left, right, at);
            case "*" -> new Term.Product(left, right, at);
            case "/" -> new Term.Quotient(left, right, at);
            default -> throw new IllegalStateException("no operator of the language: " + sign);
        };
    }

    private static Term function(ASTNode node, String name, int at) {
        List<Term> arguments =
                node.getParameters().stream().map(FormulaParser::term).toList();
        return switch (name) {
            case "min" -> new Term.Least(atLeastTwo(arguments, name, at), at);
            case "max" -> new Term.Greatest(atLeastTwo(arguments, name, at), at);
            case "abs" -> new Term.Absolute(arguments.getFirst(), at);
            case "percent" -> new Term.Percent(arguments.getFirst(), at);
            case "round" -> new Term.Rounded(arguments.getFirst(), places(arguments.getLast(), name), at);
            default -> throw new IllegalStateException("no function of the language: " + name);
        };
    }

    private static List<Term> atLeastTwo(List<Term> arguments, String name, int at) {
        if (arguments.size() < 2) {
            throw FormulaFault.ARGUMENT_COUNT.at(at, name);
        }
        return arguments;
    }

    private static int places(Term term, String name) {
        if (term instanceof Term.Literal number
                && number.value().scale() == 0
                && number.value().compareTo(BigDecimal.valueOf(MOST_PLACES)) <= 0) {
            return number.value().intValueExact();
        }
        throw FormulaFault.PLACES_NOT_PLAIN.at(term.at(), name);
    }

    private static Term part(ASTNode node, int index) {
        return term(node.getParameters().get(index));
    }
}
