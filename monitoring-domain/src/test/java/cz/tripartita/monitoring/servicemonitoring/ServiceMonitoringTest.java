package cz.tripartita.monitoring.servicemonitoring;

import static cz.tripartita.monitoring.MonitoringSamples.MONITORING;
import static cz.tripartita.monitoring.MonitoringSamples.ORGANISATION;
import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.clients;
import static cz.tripartita.monitoring.MonitoringSamples.confirmed;
import static cz.tripartita.monitoring.MonitoringSamples.defined;
import static cz.tripartita.monitoring.MonitoringSamples.explained;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.MonitoringSamples.journeys;
import static cz.tripartita.monitoring.MonitoringSamples.opened;
import static cz.tripartita.monitoring.MonitoringSamples.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.catalogue.IndicatorsOfYear;
import cz.tripartita.monitoring.events.ComputedValue;
import cz.tripartita.monitoring.events.IndicatorValue;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringClosed;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringReopened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportReturned;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.monitoring.events.NoValue;
import cz.tripartita.monitoring.events.Warning;
import cz.tripartita.monitoring.events.WarningAnswer;
import cz.tripartita.monitoring.servicemonitoring.SubmitReport.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceMonitoringTest {

    private static final String PERIOD = "2027-H1";
    private static final Occasion IN_JULY = at("2027-07-01", ORGANISATION);
    private static final MonitoringState OPENED = MonitoringState.after(null, opened());
    private static final IndicatorsOfYear INDICATORS = Indicators.of(
                    List.of(defined(clients(), 2), defined(journeys(), 1)))
            .in(2027);

    private static List<MonitoringEvent> submit(MonitoringState state, @Nullable String correction, Value... values) {
        return submit(state, correction, Map.of(), values);
    }

    private static List<MonitoringEvent> submit(
            MonitoringState state, @Nullable String correction, Map<String, BigDecimal> before, Value... values) {
        SubmitReport command = new SubmitReport(MONITORING, PERIOD, List.of(values), correction);
        return ReportDecider.decide(command, state, IN_JULY, INDICATORS, before);
    }

    private static MonitoringState submitted(MonitoringState state, @Nullable String correction) {
        return state.evolve(submit(state, correction, value("clients", "100"), value("journeys", "900"))
                .getFirst());
    }

    private static MonitoringState accepted(MonitoringState state, int version) {
        return state.evolve(new ReportAccepted(MONITORING, PERIOD, version, List.of(), List.of()));
    }

    private static MonitoringState returned(MonitoringState state, int version) {
        return state.evolve(new ReportReturned(MONITORING, PERIOD, version, "nesedí součet"));
    }

    @Nested
    class SubmitsReport {

        @Test
        void keepsEveryValueWithTheVersionOfItsIndicator() {
            assertThat(submit(OPENED, null, value("clients", "100"), value("journeys", "900")))
                    .singleElement()
                    .isInstanceOfSatisfying(ReportSubmitted.class, report -> {
                        assertThat(report.version()).isEqualTo(1);
                        assertThat(report.submittedBy()).isEqualTo(id("person"));
                        assertThat(report.values())
                                .extracting(value -> value.indicator() + " " + value.indicatorVersion())
                                .containsExactly("clients 2", "journeys 1");
                    });
        }

        @Test
        void refusesAnotherOrganisationAndACallerWithoutPerson() {
            SubmitReport command = new SubmitReport(MONITORING, PERIOD, List.of(value("clients", "1")), null);
            Occasion nobody =
                    new Occasion(IN_JULY.now(), IN_JULY.happenedOn(), "plzen", null, "applicant", ORGANISATION);

            for (Occasion other : List.of(at("2027-07-01", id("competitor")), at("2027-07-01", null), nobody)) {
                Refused.by(
                        MonitoringRule.OWN_ORGANISATION_ONLY,
                        () -> ReportDecider.decide(command, OPENED, other, INDICATORS, Map.of()));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-H1", "2028", "2027-H3", "leden"})
        void refusesWhatIsNoPeriodOfTheMonitoredYear(String period) {
            Refused.by(MonitoringRule.PERIOD_OF_THE_YEAR, () -> ReportDecider.requirePeriod(period, 2027, IN_JULY));
        }

        @Test
        void refusesAPeriodUntilItsLastDayIsOver() {
            assertThat(Refused.by(
                            MonitoringRule.PERIOD_HAS_ENDED,
                            () -> ReportDecider.requirePeriod(PERIOD, 2027, at("2027-06-30", ORGANISATION))))
                    .containsEntry("lastDay", "2027-06-30");
            assertThat(ReportDecider.requirePeriod(PERIOD, 2027, IN_JULY).written())
                    .isEqualTo(PERIOD);
        }

        @Test
        void refusesAMissingAForeignAndARepeatedIndicator() {
            assertThat(Refused.by(
                            MonitoringRule.EVERY_INDICATOR_ONCE,
                            () -> submit(
                                    OPENED, null, value("clients", "1"), value("clients", "2"), value("beds", "3"))))
                    .containsEntry("missing", List.of("journeys"))
                    .containsEntry("foreign", List.of("beds"))
                    .containsEntry("repeated", List.of("clients"));
        }

        @Test
        void refusesWhileTheCatalogueHasNothingForTheKindOfService() {
            SubmitReport command = new SubmitReport(MONITORING, PERIOD, List.of(), null);

            Refused.by(
                    MonitoringRule.EVERY_INDICATOR_ONCE,
                    () -> ReportDecider.decide(
                            command, OPENED, IN_JULY, Indicators.of(List.of()).in(2027), Map.of()));
        }

        @Test
        void refusesAWarningWithoutAnswerAndSaysWhich() {
            assertThat(Refused.by(
                            MonitoringRule.WARNINGS_ANSWERED,
                            () -> submit(
                                    OPENED,
                                    null,
                                    Map.of("clients", new BigDecimal("100")),
                                    value("clients", "501"),
                                    value("journeys", "900"))))
                    .containsEntry(
                            "unanswered",
                            List.of(Map.of(
                                    "indicator",
                                    "clients",
                                    "warnings",
                                    List.of("ABOVE_PLAUSIBLE", "CHANGED_TOO_MUCH"))));
        }

        @Test
        void keepsAWarningWithTheAnswerToIt() {
            for (Value answered : List.of(explained("clients", "0"), confirmed("clients", "0"))) {
                assertThat(submit(OPENED, null, answered, value("journeys", "900")))
                        .singleElement()
                        .isInstanceOfSatisfying(ReportSubmitted.class, report -> {
                            IndicatorValue clients = report.values().getFirst();
                            assertThat(clients.warnings()).containsExactly(Warning.BELOW_PLAUSIBLE);
                            assertThat(clients.answer())
                                    .isEqualTo(
                                            answered.confirmed() == null
                                                    ? WarningAnswer.EXPLAINED
                                                    : WarningAnswer.CONFIRMED);
                            assertThat(clients.explanation()).isEqualTo(answered.explanation());
                        });
            }
        }

        @Test
        void doesNotTakeADenialForAConfirmation() {
            Refused.by(
                    MonitoringRule.WARNINGS_ANSWERED,
                    () -> submit(
                            OPENED,
                            null,
                            new Value("clients", BigDecimal.ZERO, false, null),
                            value("journeys", "900")));
        }

        @Test
        void keepsNoAnswerWhereThereIsNoWarning() {
            assertThat(submit(OPENED, null, confirmed("clients", "100"), value("journeys", "900")))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ReportSubmitted.class,
                            report -> assertThat(report.values())
                                    .extracting(IndicatorValue::answer)
                                    .containsOnlyNulls());
        }

        @Test
        void refusesAReportOfAClosedMonitoringUntilItIsReopened() {
            MonitoringState closed = OPENED.evolve(new MonitoringClosed(MONITORING, List.of(), "bez výkazů"));

            Refused.by(MonitoringRule.MONITORING_OPEN, () -> submitted(closed, null));
            assertThat(submitted(closed.evolve(new MonitoringReopened(MONITORING, "oprava")), null)
                            .reports())
                    .containsKey(PERIOD);
        }

        @Test
        void waitsForTheAnswerToTheVersionBefore() {
            Refused.by(MonitoringRule.REPORT_NOT_PENDING, () -> submitted(submitted(OPENED, null), null));
        }

        @Test
        void makesWhatFollowsAReturnAFurtherVersion() {
            MonitoringState again = submitted(returned(submitted(OPENED, null), 1), null);

            assertThat(again.reports().get(PERIOD))
                    .isNotNull()
                    .extracting(Report::version, Report::pending)
                    .containsExactly(2, true);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " "})
        void correctsAnAcceptedReportOnlyWithAReason(String noReason) {
            MonitoringState accepted = accepted(submitted(OPENED, null), 1);

            Refused.by(MonitoringRule.CORRECTION_HAS_REASON, () -> submitted(accepted, null));
            Refused.by(MonitoringRule.CORRECTION_HAS_REASON, () -> submitted(accepted, noReason));
            assertThat(submitted(accepted, "chybný součet").reports()).hasSize(1);
        }

        @Test
        void refusesACorrectionOfNothing() {
            Refused.by(MonitoringRule.CORRECTION_HAS_REASON, () -> submitted(OPENED, "chybný součet"));
        }

        @Test
        void keepsTheAcceptedValuesUntilTheCorrectionIsAccepted() {
            MonitoringState corrected = accepted(submitted(OPENED, null), 1)
                    .evolve(submit(
                                    accepted(submitted(OPENED, null), 1),
                                    "chybný součet",
                                    value("clients", "110"),
                                    value("journeys", "900"))
                            .getFirst());
            ReportingPeriod period = ReportingPeriod.parse(PERIOD).orElseThrow();

            assertThat(corrected.accepted(period)).containsEntry("clients", new BigDecimal("100"));
            assertThat(returned(corrected, 2).accepted(period)).containsEntry("clients", new BigDecimal("100"));
            assertThat(accepted(corrected, 2).accepted(period)).containsEntry("clients", new BigDecimal("110"));
        }
    }

    @Nested
    class ChecksReport {

        private static void check(List<String> unread, Value... values) {
            CheckReport command = new CheckReport(MONITORING, PERIOD, List.of(values), unread, null);
            ReportDecider.check(command, OPENED, IN_JULY, INDICATORS, Map.of());
        }

        @Test
        void refusesWhatCouldNotBeSubmitted() {
            assertThat(Refused.by(MonitoringRule.EVERY_INDICATOR_ONCE, () -> check(List.of(), value("clients", "100"))))
                    .containsEntry("missing", List.of("journeys"));
            Refused.by(
                    MonitoringRule.WARNINGS_ANSWERED,
                    () -> check(List.of(), value("clients", "501"), value("journeys", "1")));
            check(List.of(), value("clients", "100"), value("journeys", "1"));
        }

        @Test
        void doesNotMissWhatCouldNotBeReadAndJudgesTheRest() {
            check(List.of("journeys"), value("clients", "100"));
            Refused.by(MonitoringRule.WARNINGS_ANSWERED, () -> check(List.of("journeys"), value("clients", "501")));
        }
    }

    @Nested
    class ChecksAValue {

        @ParameterizedTest
        @CsvSource({
            "1, , ''",
            "0.99, , BELOW_PLAUSIBLE",
            "500, , ''",
            "500.01, , ABOVE_PLAUSIBLE",
            "120, 100, ''",
            "120.01, 100, CHANGED_TOO_MUCH",
            "80, 100, ''",
            "79.99, 100, CHANGED_TOO_MUCH",
            "1, 0, CHANGED_TOO_MUCH",
        })
        void againstItsLimitsAndThePeriodBefore(BigDecimal value, @Nullable BigDecimal before, String warning) {
            List<Warning> warnings = ValueCheck.warnings(defined(clients(), 1).definition(), value, before);

            assertThat(warnings).extracting(Warning::name).isEqualTo(warning.isEmpty() ? List.of() : List.of(warning));
        }

        @Test
        void thatIsStillZeroIsNoChange() {
            assertThat(ValueCheck.warnings(defined(clients(), 1).definition(), BigDecimal.ZERO, BigDecimal.ZERO))
                    .containsExactly(Warning.BELOW_PLAUSIBLE);
        }
    }

    @Nested
    class AnswersReport {

        private final AcceptReport accept = new AcceptReport(MONITORING, PERIOD, 1);
        private final ReturnReport back = new ReturnReport(MONITORING, PERIOD, 1, "nesedí součet");

        @Test
        void acceptsOrReturnsThePendingVersion() {
            MonitoringState pending = submitted(OPENED, null);

            assertThat(AnswerDecider.decide(accept, pending, INDICATORS))
                    .singleElement()
                    .isInstanceOfSatisfying(ReportAccepted.class, accepted -> {
                        assertThat(accepted.version()).isEqualTo(1);
                        assertThat(accepted.year())
                                .extracting(ComputedValue::indicator, ComputedValue::noValue)
                                .containsExactly(
                                        tuple("clients", NoValue.PART_MISSING),
                                        tuple("journeys", NoValue.PART_MISSING));
                        assertThat(accepted.changes()).isEmpty();
                    });
            assertThat(AnswerDecider.decide(back, pending))
                    .containsExactly(new ReportReturned(MONITORING, PERIOD, 1, "nesedí součet"));
        }

        @Test
        void refusesWhatWasNotSubmitted() {
            Refused.by(MonitoringRule.REPORT_SUBMITTED_FIRST, () -> AnswerDecider.decide(accept, OPENED, INDICATORS));
            assertThat(Refused.by(
                            MonitoringRule.REPORT_SUBMITTED_FIRST,
                            () -> AnswerDecider.decide(
                                    new AcceptReport(MONITORING, PERIOD, 2), submitted(OPENED, null), INDICATORS)))
                    .containsEntry("latest", 1);
        }

        @Test
        void refusesToAnswerAVersionTwice() {
            MonitoringState accepted = accepted(submitted(OPENED, null), 1);

            Refused.by(MonitoringRule.REPORT_ANSWERED_ONCE, () -> AnswerDecider.decide(accept, accepted, INDICATORS));
            Refused.by(MonitoringRule.REPORT_ANSWERED_ONCE, () -> AnswerDecider.decide(back, accepted));
        }
    }
}
