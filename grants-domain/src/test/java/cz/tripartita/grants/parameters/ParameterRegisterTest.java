package cz.tripartita.grants.parameters;

import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.at;
import static cz.tripartita.grants.GrantsSamples.parameter;
import static cz.tripartita.grants.events.LegalParameter.COUNCIL_LIMIT;
import static cz.tripartita.grants.events.LegalParameter.PROGRAMME_NOTICE_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.GrantsWorld;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ParameterEvent;
import cz.tripartita.grants.events.ParameterEvent.ParameterCorrected;
import cz.tripartita.grants.events.ParameterEvent.ParameterSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterRegisterTest {

    private static final Occasion TODAY = at("2026-11-21T10:00:00Z");

    private static SetParameter set(LegalParameter parameter, String value, String from, @Nullable String to) {
        return new SetParameter(
                ParameterRegister.idOf(PLZEN),
                parameter,
                new BigDecimal(value),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "Act 128/2000 § 85(c)",
                "novela");
    }

    @Nested
    class SetsParameter {

        private final ParametersInForce known =
                ParametersInForce.of(List.of(parameter(COUNCIL_LIMIT, "50000", "2020-01-01")));

        @Test
        void acceptsTheFirstValueFromAPastDay() {
            List<ParameterEvent> events =
                    ParameterDecider.decide(set(PROGRAMME_NOTICE_DAYS, "30", "2015-01-01", null), known, TODAY);

            assertThat(events).singleElement().isInstanceOfSatisfying(ParameterSet.class, event -> {
                assertThat(event.municipality()).isEqualTo(PLZEN);
                assertThat(event.validFrom()).isEqualTo("2015-01-01");
            });
        }

        @Test
        void acceptsAFurtherValueFromToday() {
            assertThat(ParameterDecider.decide(set(COUNCIL_LIMIT, "100000", "2026-11-21", null), known, TODAY))
                    .hasSize(1);
        }

        @Test
        void refusesAFurtherValueFromYesterday() {
            assertThat(Refused.by(
                            GrantsRule.PARAMETER_STARTS_TODAY_OR_LATER,
                            () -> ParameterDecider.decide(
                                    set(COUNCIL_LIMIT, "100000", "2026-11-20", null), known, TODAY)))
                    .containsEntry("validFrom", "2026-11-20")
                    .containsEntry("today", "2026-11-21");
        }

        @Test
        void countsTodayInPrague() {
            Occasion afterMidnightInPrague = at("2026-11-20T23:30:00Z");

            Refused.by(
                    GrantsRule.PARAMETER_STARTS_TODAY_OR_LATER,
                    () -> ParameterDecider.decide(
                            set(COUNCIL_LIMIT, "1", "2026-11-20", null), known, afterMidnightInPrague));
        }

        @Test
        void refusesWithoutSource() {
            SetParameter command = new SetParameter(
                    ParameterRegister.idOf(PLZEN), COUNCIL_LIMIT, BigDecimal.ONE, LocalDate.MAX, null, " ", "novela");

            Refused.by(GrantsRule.PARAMETER_HAS_SOURCE, () -> ParameterDecider.decide(command, known, TODAY));
        }

        @Test
        void refusesALastDayBeforeTheFirst() {
            Refused.by(
                    GrantsRule.PARAMETER_PERIOD_IN_ORDER,
                    () -> ParameterDecider.decide(set(COUNCIL_LIMIT, "1", "2027-01-02", "2027-01-01"), known, TODAY));
        }

        @ParameterizedTest
        @CsvSource({
            "COUNCIL_LIMIT, -0.01",
            "PROGRAMME_NOTICE_DAYS, 30.5",
            "PROGRAMME_PUBLISHED_DAYS, 90.5",
            "CONTRACT_REGISTER_MONTHS, 2.5",
            "BOARD_DAYS, 1.5",
            "BOARD_YEARS, 2.5"
        })
        void refusesANegativeLimitAndAPartOfADay(LegalParameter parameter, String value) {
            Refused.by(
                    GrantsRule.PARAMETER_VALUE_SENSIBLE,
                    () -> ParameterDecider.decide(set(parameter, value, "2027-01-01", null), known, TODAY));
        }

        @Test
        void startsTheRegisterWithTheFirstValueAndKeepsTheNext() {
            GrantsWorld world = new GrantsWorld();

            world.send(set(COUNCIL_LIMIT, "50000", "2020-01-01", null));
            world.send(set(COUNCIL_LIMIT, "100000", "2027-01-01", null));

            assertThat(world.events(ParameterRegister.idOf(PLZEN), ParameterEvent.class))
                    .hasSize(2);
        }
    }

    @Nested
    class CorrectsParameter {

        private final List<ParameterEvent> recorded = List.of(parameter(COUNCIL_LIMIT, "50000", "2020-01-01"));
        private final ParametersInForce known = ParametersInForce.of(recorded);

        private CorrectParameter correction(String value, String from, String to) {
            return new CorrectParameter(
                    ParameterRegister.idOf(PLZEN),
                    COUNCIL_LIMIT,
                    new BigDecimal(value),
                    LocalDate.parse(from),
                    LocalDate.parse(to),
                    "Act 128/2000",
                    "překlep při zadání");
        }

        @Test
        void keepsTheCorrectionWithoutJudgingByIt() {
            List<ParameterEvent> events =
                    ParameterDecider.decide(correction("40000", "2020-01-01", "2026-11-20"), known, TODAY);
            List<ParameterEvent> all = new ArrayList<>(recorded);
            all.addAll(events);
            ParametersInForce corrected = ParametersInForce.of(all);

            assertThat(events).singleElement().isInstanceOf(ParameterCorrected.class);
            assertThat(corrected.on(LocalDate.parse("2026-11-20"), COUNCIL_LIMIT))
                    .isEqualByComparingTo("50000");
            assertThat(corrected.corrections()).hasSize(1);
        }

        @Test
        void isOfDaysThatHaveAllPassed() {
            assertThat(Refused.by(
                            GrantsRule.PARAMETER_CORRECTED_IN_THE_PAST,
                            () -> ParameterDecider.decide(
                                    correction("40000", "2020-01-01", "2026-11-21"), known, TODAY)))
                    .containsEntry("today", "2026-11-21");
        }

        @Test
        void isOfAValueThatWasInForceAndOther() {
            Refused.by(
                    GrantsRule.NO_PARAMETER_IN_FORCE,
                    () -> ParameterDecider.decide(correction("40000", "2019-12-31", "2026-11-20"), known, TODAY));
            Refused.by(
                    GrantsRule.PARAMETER_CORRECTION_DIFFERS,
                    () -> ParameterDecider.decide(correction("50000.00", "2020-01-01", "2026-11-20"), known, TODAY));
        }

        @Test
        void followsASetValueInTheRegister() {
            GrantsWorld world = new GrantsWorld();

            world.send(set(COUNCIL_LIMIT, "50000", "2020-01-01", null));
            world.send(correction("40000", "2020-01-01", "2020-12-31"));

            assertThat(world.events(ParameterRegister.idOf(PLZEN), ParameterEvent.class))
                    .hasExactlyElementsOfTypes(ParameterSet.class, ParameterCorrected.class);
        }
    }

    @Nested
    class OnADay {

        private final ParametersInForce parameters = ParametersInForce.of(List.of(
                parameter(COUNCIL_LIMIT, "50000", "2020-01-01"),
                parameter(COUNCIL_LIMIT, "90000", "2027-01-01"),
                parameter(COUNCIL_LIMIT, "60000", "2026-12-01"),
                parameter(COUNCIL_LIMIT, "100000", "2027-01-01")));

        @ParameterizedTest
        @CsvSource({
            "2020-01-01, 50000",
            "2026-11-30, 50000",
            "2026-12-01, 60000",
            "2026-12-31, 60000",
            "2027-01-01, 100000",
            "2035-01-01, 100000"
        })
        void judgesByTheValueInForceOnTheDecisionsOwnDay(LocalDate day, BigDecimal value) {
            assertThat(parameters.on(day, COUNCIL_LIMIT)).isEqualByComparingTo(value);
        }

        @Test
        void refusesADayBeforeTheFirstValue() {
            assertThat(Refused.by(
                            GrantsRule.NO_PARAMETER_IN_FORCE,
                            () -> parameters.on(LocalDate.parse("2019-12-31"), COUNCIL_LIMIT)))
                    .containsEntry("parameter", "COUNCIL_LIMIT")
                    .containsEntry("day", "2019-12-31");
        }

        @Test
        void refusesADayAfterTheLastDayOfAValue() {
            ParameterSet ended = new ParameterSet(
                    ParameterRegister.idOf(PLZEN),
                    PLZEN,
                    COUNCIL_LIMIT,
                    BigDecimal.TEN,
                    LocalDate.parse("2026-01-01"),
                    LocalDate.parse("2026-06-30"),
                    "source",
                    "novela");
            ParametersInForce values = ParametersInForce.of(List.of(ended));

            assertThat(values.on(LocalDate.parse("2026-06-30"), COUNCIL_LIMIT)).isEqualByComparingTo("10");
            Refused.by(GrantsRule.NO_PARAMETER_IN_FORCE, () -> values.on(LocalDate.parse("2026-07-01"), COUNCIL_LIMIT));
        }
    }
}
