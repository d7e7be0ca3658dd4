package cz.tripartita.monitoring.servicemonitoring;

import static cz.tripartita.monitoring.MonitoringSamples.opening;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.ReportingDuty;
import cz.tripartita.grants.events.ReportingLength;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.KindOfReporting;
import cz.tripartita.monitoring.events.PlannedReport;
import cz.tripartita.monitoring.events.ReportingMethod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPlanTest {

    private static final ReportingMethod QUARTERLY = method(List.of());

    private static ReportingMethod method(List<KindOfReporting> kinds) {
        return new ReportingMethod(ReportingLength.QUARTER, kinds, 20, 10, 5);
    }

    private static List<PlannedReport> planned(
            @Nullable ReportingMethod method, String from, String to, @Nullable ReportingDuty duty) {
        return new ReportingPlan(method).of(opening("grant", from, to, duty));
    }

    @Test
    void goesByTheMethodOfTheMunicipality() {
        assertThat(planned(QUARTERLY, "2027-01-01", "2027-12-31", null))
                .hasSize(4)
                .startsWith(new PlannedReport(
                        "2027-Q1",
                        LocalDate.parse("2027-04-10"),
                        LocalDate.parse("2027-04-20"),
                        LocalDate.parse("2027-04-25")));
    }

    @Test
    void goesByTheMethodForTheKindOfService() {
        KindOfReporting yearly = new KindOfReporting(ServiceKind.RELATED, ReportingLength.YEAR);
        KindOfReporting other = new KindOfReporting(ServiceKind.PROJECT, ReportingLength.HALF);

        assertThat(planned(method(List.of(other, yearly)), "2027-01-01", "2027-12-31", null))
                .extracting(PlannedReport::period)
                .containsExactly("2027");
    }

    @Test
    void goesByTheAgreementBeforeTheMethod() {
        ReportingDuty duty = new ReportingDuty(ReportingLength.HALF, 31, true);

        assertThat(planned(QUARTERLY, "2027-01-01", "2027-12-31", duty))
                .containsExactly(
                        new PlannedReport(
                                "2027-H1",
                                LocalDate.parse("2027-07-21"),
                                LocalDate.parse("2027-07-31"),
                                LocalDate.parse("2027-08-05")),
                        new PlannedReport(
                                "2027-H2",
                                LocalDate.parse("2028-01-21"),
                                LocalDate.parse("2028-01-31"),
                                LocalDate.parse("2028-02-05")));
    }

    @Test
    void remindsOnTheLastDayAndUrgesOnTheNextWhereThereIsNoMethod() {
        assertThat(planned(null, "2027-01-01", "2027-12-31", new ReportingDuty(ReportingLength.YEAR, 31, false)))
                .containsExactly(new PlannedReport(
                        "2027",
                        LocalDate.parse("2028-01-31"),
                        LocalDate.parse("2028-01-31"),
                        LocalDate.parse("2028-02-01")));
    }

    @Test
    void hasNothingWhereNothingIsSaid() {
        assertThat(planned(null, "2027-01-01", "2027-12-31", null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-07-01, 2028-06-30, 2027-Q3 2027-Q4",
        "2026-07-01, 2027-06-30, 2027-Q1 2027-Q2",
        "2027-03-31, 2027-04-01, 2027-Q1 2027-Q2",
        "2027-04-01, 2027-06-30, 2027-Q2"
    })
    void hasWhatTouchesTheDaysOfUse(String from, String to, String periods) {
        assertThat(planned(QUARTERLY, from, to, null))
                .extracting(PlannedReport::period)
                .isEqualTo(Arrays.asList(periods.split(" ", -1)));
    }
}
