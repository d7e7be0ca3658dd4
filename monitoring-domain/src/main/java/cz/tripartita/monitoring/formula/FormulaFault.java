package cz.tripartita.monitoring.formula;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.RuleBroken;
import java.util.Map;

/** What is wrong with the text of a formula. */
enum FormulaFault {
    /** A sign or word that the language does not have. */
    NOT_IN_THE_LANGUAGE,
    /** A function that is none of the language's. */
    FUNCTION_UNKNOWN,
    /** A number in another form than digits with at most one decimal point, or too long a one. */
    NUMBER_MALFORMED,
    /** Something else belongs here. */
    OUT_OF_PLACE,
    /** The formula, a parenthesis or a list of arguments ends too soon. */
    INCOMPLETE,
    /** A function has too few or too many arguments. */
    ARGUMENT_COUNT,
    /** The places of {@code round} are no plain number from 0 to 6. */
    PLACES_NOT_PLAIN;

    /**
     * The refusal.
     *
     * @param at the place in the text, counted from 1
     * @param token the sign or word that stands there
     */
    RuleBroken at(int at, String token) {
        return MonitoringRule.FORMULA_IN_THE_LANGUAGE.broken(
                Map.of("field", "formula", "at", at, "token", token, "fault", name()));
    }
}
