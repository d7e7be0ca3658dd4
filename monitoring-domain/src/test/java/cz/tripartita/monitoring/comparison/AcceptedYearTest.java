package cz.tripartita.monitoring.comparison;

import static cz.tripartita.monitoring.MonitoringSamples.MONITORING;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.MonitoringSamples.opened;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.events.ComparedValue;
import cz.tripartita.monitoring.events.ComputedValue;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import cz.tripartita.monitoring.events.NoValue;
import cz.tripartita.monitoring.events.PlannedReport;
import cz.tripartita.monitoring.events.ReportSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedYearTest {

    private static ReportAccepted accepted(String period, int version, @Nullable String clients) {
        BigDecimal value = clients == null ? null : new BigDecimal(clients);
        NoValue none = clients == null ? NoValue.PART_MISSING : null;
        return new ReportAccepted(
                MONITORING,
                period,
                version,
                List.of(new ComputedValue("clients", 1, value, none, List.of(), List.of(period))),
                List.of());
    }

    private static ReportsPlanned planned(String grant, String... periods) {
        LocalDate day = LocalDate.of(2028, 1, 31);
        return new ReportsPlanned(
                MONITORING,
                id(grant),
                Arrays.stream(periods)
                        .map(period -> new PlannedReport(period, day, day, day.plusDays(10)))
                        .toList(),
                false);
    }

    private static AcceptedYear year(MonitoringEvent... events) {
        return AcceptedYear.of(
                Stream.concat(Stream.of(opened()), Arrays.stream(events)).toList());
    }

    @Test
    void holdsTheLatestVersionOfEachReportAndTheValuesOfTheLatestAcceptance() {
        AcceptedYear year =
                year(accepted("2027-H2", 1, null), accepted("2027-H1", 1, "50"), accepted("2027-H1", 2, "60"));

        assertThat(year.reports()).containsExactly(new ReportSource("2027-H1", 2), new ReportSource("2027-H2", 1));
        assertThat(year.values()).containsExactly(new ComparedValue("clients", new BigDecimal("60")));
        assertThat(year.compared()).isPresent();
    }

    @Test
    void bringsNothingIntoAComparisonWithoutAValue() {
        assertThat(year(accepted("2027-H1", 1, null)).compared()).isEmpty();
        assertThat(AcceptedYear.of(List.of()).compared()).isEmpty();
    }

    @Test
    void waitsForTheReportOfAPeriodThatIsPlannedLater() {
        AcceptedYear waiting = year(
                planned("grant", "2027-H2"), accepted("2027-H2", 1, "50"), planned("second", "2027-H1", "2027-H2"));
        assertThat(waiting.values()).isEmpty();
        assertThat(waiting.compared()).isEmpty();

        AcceptedYear complete = year(
                planned("grant", "2027-H2"),
                accepted("2027-H2", 1, "50"),
                planned("second", "2027-H1", "2027-H2"),
                accepted("2027-H1", 1, "90"));
        assertThat(complete.values()).containsExactly(new ComparedValue("clients", new BigDecimal("90")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2027-H1", "2027-H2", "2027-Q4"})
    void keepsItsValuesWhereAcceptedReportsReachOverWhatIsPlannedLater(String period) {
        AcceptedYear year = year(
                accepted("2027-Q1", 1, null),
                accepted("2027-Q2", 1, null),
                accepted("2027-H2", 1, "50"),
                planned("second", period));

        assertThat(year.values()).hasSize(1);
    }
}
