package cz.tripartita.grants.parameters;

import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.parameter;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ParameterEvent;
import cz.tripartita.grants.events.ParameterEvent.ParameterCorrected;
import cz.tripartita.grants.parameters.ParameterHistory.Described;
import cz.tripartita.grants.parameters.ParameterHistory.Step;
import cz.tripartita.grants.parameters.ParameterHistory.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterHistoryTest {

    private static final List<ParameterEvent> EVENTS = List.of(
            parameter(LegalParameter.COUNCIL_LIMIT, "50000", "2020-01-01"),
            parameter(LegalParameter.COUNCIL_LIMIT, "100000", "2027-01-01"),
            new ParameterCorrected(
                    ParameterRegister.idOf(PLZEN),
                    PLZEN,
                    LegalParameter.COUNCIL_LIMIT,
                    new BigDecimal("40000"),
                    LocalDate.parse("2020-01-01"),
                    LocalDate.parse("2020-12-31"),
                    "Act 128/2000",
                    "překlep"));

    private static final List<Step> STEPS = ParameterHistory.of(EVENTS).steps();

    @Test
    void addsEachValueToThoseBefore() {
        Value first = value("50000", "2020-01-01");
        Value second = value("100000", "2027-01-01");
        Value correction = new Value(
                LegalParameter.COUNCIL_LIMIT,
                new BigDecimal("40000"),
                LocalDate.parse("2020-01-01"),
                LocalDate.parse("2020-12-31"),
                "Act 128/2000",
                "překlep");

        assertThat(STEPS)
                .containsExactly(
                        new Step(EVENTS.get(0), null, new Described(List.of(first), List.of())),
                        new Step(
                                EVENTS.get(1),
                                new Described(List.of(first), List.of()),
                                new Described(List.of(first, second), List.of())),
                        new Step(
                                EVENTS.get(2),
                                new Described(List.of(first, second), List.of()),
                                new Described(List.of(first, second), List.of(correction))));
    }

    @Test
    void isTheSameForAPartOfTheEvents() {
        assertThat(ParameterHistory.of(EVENTS.subList(0, 1)).steps()).isEqualTo(STEPS.subList(0, 1));
        assertThat(ParameterHistory.of(List.of()).steps()).isEmpty();
    }

    private static Value value(String value, String from) {
        return new Value(
                LegalParameter.COUNCIL_LIMIT,
                new BigDecimal(value),
                LocalDate.parse(from),
                null,
                "Act 128/2000",
                "účinnost zákona");
    }
}
