package cz.tripartita.monitoring.formula;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.events.NoValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final Map<String, Unit> UNITS = units(Map.of(
            "costs", "Kč",
            "revenues", "Kč",
            "clients", "osoba",
            "beds", "lůžko",
            "used", "den*lůžko",
            "offered", "lůžko*den",
            "price", "Kč/osoba",
            "e", "1",
            "min", "1"));

    private static Map<String, Unit> units(Map<String, String> written) {
        Map<String, Unit> units = new HashMap<>();
        written.forEach((code, unit) -> units.put(code, Unit.parse(unit).orElseThrow()));
        return units;
    }

    private static Outcome value(String formula, int decimals, Map<String, String> values) {
        Map<String, BigDecimal> decimal = new HashMap<>();
        values.forEach((code, value) -> decimal.put(code, new BigDecimal(value)));
        return Formula.parse(formula).value(decimal, decimals);
    }

    @Nested
    class Parses {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "costs / clients                     | 3.33",
                    "(costs - revenues)/clients          | 2.67",
                    "costs - revenues - 1                | 7.00",
                    "costs / clients * 2                 | 6.67",
                    "2 + costs * clients                 | 32.00",
                    "-costs + clients                    | -7.00",
                    "costs - -clients                    | 13.00",
                    "min(costs, clients, revenues)       | 2.00",
                    "max(costs,clients)/2                | 5.00",
                    "abs(revenues - costs)               | 8.00",
                    "round(costs / clients, 1)           | 3.30",
                    "percent(revenues / costs)           | 20.00",
                    "min(max(costs, 1), round(7.5, 0))   | 8.00",
                    "e * 2.718281                        | 2.72",
                    "min + min(1, 2)                     | 6.00",
                    "((costs))                           | 10.00",
                    "1.005                               | 1.01",
                    "0 - 1.005                           | -1.01",
                })
        void whatTheLanguageHas(String formula, String expected) {
            Map<String, String> values = Map.of("costs", "10", "clients", "3", "revenues", "2", "e", "1", "min", "5");

            assertThat(value(formula, 2, values)).isEqualTo(new Outcome.Value(new BigDecimal(expected)));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "costs ^ 2             | NOT_IN_THE_LANGUAGE | 7  | ^",
                    "costs % clients       | NOT_IN_THE_LANGUAGE | 7  | %",
                    "costs > clients       | NOT_IN_THE_LANGUAGE | 7  | >",
                    "costs && clients      | NOT_IN_THE_LANGUAGE | 7  | &",
                    "costs[0]              | NOT_IN_THE_LANGUAGE | 6  | [",
                    "costs.value           | NOT_IN_THE_LANGUAGE | 6  | .",
                    "costs; clients        | NOT_IN_THE_LANGUAGE | 6  | ;",
                    "costs / \"clients\"   | NOT_IN_THE_LANGUAGE | 9  | clients",
                    "Costs / clients       | NOT_IN_THE_LANGUAGE | 1  | Costs",
                    "náklady / clients     | NOT_IN_THE_LANGUAGE | 1  | náklady",
                    "PI * costs            | NOT_IN_THE_LANGUAGE | 1  | PI",
                    "random()              | FUNCTION_UNKNOWN    | 1  | random",
                    "if(costs, 1, 2)       | FUNCTION_UNKNOWN    | 1  | if",
                    "2 * sqrt(costs)       | FUNCTION_UNKNOWN    | 5  | sqrt",
                    "MIN(costs, 1)         | FUNCTION_UNKNOWN    | 1  | MIN",
                    "costs(clients)        | FUNCTION_UNKNOWN    | 1  | costs",
                    "costs * 1e3           | NUMBER_MALFORMED    | 9  | 1e3",
                    "0x1F                  | NUMBER_MALFORMED    | 1  | 0x1F",
                    ".5 * costs            | NUMBER_MALFORMED    | 1  | .5",
                    "1.2345678             | NUMBER_MALFORMED    | 1  | 1.2345678",
                    "costs clients +       | OUT_OF_PLACE        | 7  | clients",
                    "costs clients         | OUT_OF_PLACE        | 7  | clients",
                    "2 costs               | OUT_OF_PLACE        | 3  | costs",
                    "2 min(costs, 1)       | OUT_OF_PLACE        | 3  | min",
                    "2(costs)              | OUT_OF_PLACE        | 2  | (",
                    "(costs)(clients)      | OUT_OF_PLACE        | 8  | (",
                    "costs * / clients     | OUT_OF_PLACE        | 9  | /",
                    "* costs               | OUT_OF_PLACE        | 1  | *",
                    "costs, clients        | OUT_OF_PLACE        | 6  | ,",
                    "(costs, clients)      | OUT_OF_PLACE        | 7  | ,",
                    "min(costs,)           | OUT_OF_PLACE        | 11 | )",
                    "min(costs,,clients)   | OUT_OF_PLACE        | 11 | ,",
                    "min()                 | OUT_OF_PLACE        | 5  | )",
                    "()                    | OUT_OF_PLACE        | 2  | )",
                    "costs)                | OUT_OF_PLACE        | 6  | )",
                    "(costs                | INCOMPLETE          | 7  | ~~",
                    "costs +               | INCOMPLETE          | 8  | ~~",
                    "~~                    | INCOMPLETE          | 1  | ~~",
                    "min(costs)            | ARGUMENT_COUNT      | 1  | min",
                    "abs(costs, 1)         | ARGUMENT_COUNT      | 1  | abs",
                    "round(costs)          | ARGUMENT_COUNT      | 1  | round",
                    "round(costs, clients) | PLACES_NOT_PLAIN    | 14 | round",
                    "round(costs, 7)       | PLACES_NOT_PLAIN    | 14 | round",
                })
        void nothingElseAndSaysWhere(String formula, String fault, int at, String token) {
            assertThat(Refused.by(MonitoringRule.FORMULA_IN_THE_LANGUAGE, () -> Formula.parse(formula)))
                    .isEqualTo(Map.of("field", "formula", "fault", fault, "at", at, "token", token));
        }

        @Test
        void theLongestNestingThatADefinitionAllows() {
            String nested = "(".repeat(249) + "1" + ")".repeat(249);

            assertThat(value(nested, 0, Map.of())).isEqualTo(new Outcome.Value(BigDecimal.ONE));
            assertThat(value("-".repeat(498) + "1", 0, Map.of())).isEqualTo(new Outcome.Value(BigDecimal.ONE));
        }
    }

    @Nested
    class DerivesTheUnit {

        @ParameterizedTest
        @CsvSource({
            "costs / clients, Kč/osoba",
            "costs / clients / beds, Kč/lůžko/osoba",
            "(costs - revenues) / beds, Kč/lůžko",
            "price * clients, Kč",
            "used / offered, 1",
            "percent(used / offered), %",
            "12 * costs, Kč",
            "1 / clients, 1/osoba",
            "'min(costs, revenues)', Kč",
            "'round(abs(-costs), 2)', Kč",
            "beds * beds, lůžko*lůžko",
        })
        void ofItsParts(String formula, String unit) {
            assertThat(Formula.parse(formula).unit(UNITS)).hasToString(unit);
        }

        @ParameterizedTest
        @CsvSource({
            "costs + clients, 7, Kč, osoba",
            "revenues - beds, 10, Kč, lůžko",
            "clients + 1, 9, osoba, 1",
            "'max(clients, 1)', 1, osoba, 1",
            "costs / (clients + beds), 18, osoba, lůžko",
            "percent(costs), 1, 1, Kč",
            "percent(e) + e, 12, %, 1",
        })
        void andRefusesUnlikeThings(String formula, int at, String one, String other) {
            assertThat(Refused.by(
                            MonitoringRule.FORMULA_UNITS_AGREE,
                            () -> Formula.parse(formula).unit(UNITS)))
                    .isEqualTo(Map.of("field", "formula", "at", at, "units", List.of(one, other)));
        }

        @ParameterizedTest
        @CsvSource({"''", "Kč/", "/osoba", "Kč//osoba", "Kč per osoba", "Kč*2", "10", "'Kč '"})
        void onlyOfWhatReadsAsAUnit(String written) {
            assertThat(Unit.parse(written)).isEmpty();
        }
    }

    @Nested
    class HasNoValue {

        @Test
        void withoutItsInputsAndSaysWhich() {
            assertThat(value("costs / clients + beds", 2, Map.of("clients", "1")))
                    .isEqualTo(new Outcome.None(NoValue.INPUT_MISSING, List.of("beds", "costs")));
        }

        @ParameterizedTest
        @CsvSource({
            "costs / clients, 0",
            "costs / clients, 0.00",
            "2 * (1 / (clients - clients)), 3",
            "'max(1, costs / clients)', 0"
        })
        void whereItDividesByZero(String formula, String clients) {
            assertThat(value(formula, 2, Map.of("costs", "10", "clients", clients)))
                    .isEqualTo(new Outcome.None(NoValue.DIVISION_BY_ZERO, List.of()));
        }

        @Test
        void butAZeroAboveTheLineIsOne() {
            assertThat(value("costs / clients", 2, Map.of("costs", "0", "clients", "4")))
                    .isEqualTo(new Outcome.Value(new BigDecimal("0.00")));
        }
    }
}
