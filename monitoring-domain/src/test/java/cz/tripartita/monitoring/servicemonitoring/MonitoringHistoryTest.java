package cz.tripartita.monitoring.servicemonitoring;

import static cz.tripartita.monitoring.MonitoringSamples.MONITORING;
import static cz.tripartita.monitoring.MonitoringSamples.ORGANISATION;
import static cz.tripartita.monitoring.MonitoringSamples.SERVICE;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.MonitoringSamples.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.ComputedValue;
import cz.tripartita.monitoring.events.IndicatorValue;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.FurtherGrantMonitored;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringClosed;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringReopened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportReturned;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import cz.tripartita.monitoring.events.NoValue;
import cz.tripartita.monitoring.events.PlannedReport;
import cz.tripartita.monitoring.servicemonitoring.MonitoringHistory.Described;
import cz.tripartita.monitoring.servicemonitoring.MonitoringHistory.Reported;
import cz.tripartita.monitoring.servicemonitoring.MonitoringHistory.Step;
import cz.tripartita.monitoring.servicemonitoring.MonitoringHistory.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MonitoringHistoryTest {

    private static final String PERIOD = "2027-H1";

    private static final List<ComputedValue> YEAR =
            List.of(new ComputedValue("clients", 1, null, NoValue.PART_MISSING, List.of("2027-H2"), List.of(PERIOD)));

    private static final List<MonitoringEvent> EVENTS = List.of(
            opened(),
            submitted(1, "100", null),
            new ReportReturned(MONITORING, PERIOD, 1, "chybí červen"),
            submitted(2, "120", null),
            new ReportAccepted(MONITORING, PERIOD, 2, YEAR, List.of()),
            submitted(3, "125", "oprava sčítání"),
            new FurtherGrantMonitored(MONITORING, id("second grant")),
            new ReportsPlanned(MONITORING, id("second grant"), List.of(planned()), true),
            new MonitoringClosed(MONITORING, List.of(), null),
            new MonitoringReopened(MONITORING, "oprava"));

    private static final List<Step> STEPS = MonitoringHistory.of(EVENTS).steps();

    @Test
    void saysTheStateBeforeAndAfterEachEvent() {
        assertThat(STEPS).extracting(Step::event).isEqualTo(EVENTS);
        assertThat(STEPS.getFirst().before()).isNull();
        for (int step = 1; step < STEPS.size(); step++) {
            assertThat(STEPS.get(step).before()).isEqualTo(STEPS.get(step - 1).after());
        }
    }

    @Test
    void beginsWithTheServiceAndNoReports() {
        assertThat(STEPS.getFirst().after())
                .isEqualTo(new Described(
                        SERVICE,
                        "Senior Expres",
                        ServiceKind.RELATED,
                        ORGANISATION,
                        List.of(id("grant")),
                        2027,
                        List.of(),
                        List.of(),
                        List.of(),
                        false));
    }

    @Test
    void followsAReportThroughItsVersions() {
        assertThat(STEPS.subList(1, 6))
                .extracting(step -> step.after().reports().getFirst())
                .containsExactly(
                        new Reported(PERIOD, 1, clients("100"), true, null),
                        new Reported(PERIOD, 1, clients("100"), false, null),
                        new Reported(PERIOD, 2, clients("120"), true, null),
                        new Reported(PERIOD, 2, clients("120"), false, clients("120")),
                        new Reported(PERIOD, 3, clients("125"), true, clients("120")));
    }

    @Test
    void keepsTheValuesOfTheYearFromTheLatestAcceptance() {
        assertThat(STEPS.get(3).after().values()).isEmpty();
        assertThat(STEPS.get(5).after().values()).isEqualTo(YEAR);
    }

    @Test
    void followsWhatFurtherAgreementsAddAndWhetherItIsClosed() {
        assertThat(STEPS.subList(6, 10))
                .extracting(
                        step -> step.after().grants().size(),
                        step -> step.after().planned(),
                        step -> step.after().closed())
                .containsExactly(
                        tuple(2, List.of(), false),
                        tuple(2, List.of("2027-Q3"), false),
                        tuple(2, List.of("2027-Q3"), true),
                        tuple(2, List.of("2027-Q3"), false));
    }

    @Test
    void isTheSameForAPartOfTheEvents() {
        assertThat(MonitoringHistory.of(EVENTS.subList(0, 3)).steps()).isEqualTo(STEPS.subList(0, 3));
        assertThat(MonitoringHistory.of(List.of()).steps()).isEmpty();
    }

    @Test
    void refusesAnEventWithoutGround() {
        List<MonitoringEvent> withoutReport = List.of(EVENTS.get(0), EVENTS.get(4));

        assertThatThrownBy(() -> MonitoringHistory.of(withoutReport)).isInstanceOf(IllegalStateException.class);
    }

    private static MonitoringEvent submitted(int version, String clients, @Nullable String correction) {
        List<IndicatorValue> values =
                List.of(new IndicatorValue("clients", 1, new BigDecimal(clients), List.of(), null, null));
        return new ReportSubmitted(MONITORING, PERIOD, version, values, correction, id("person"));
    }

    private static PlannedReport planned() {
        LocalDate due = LocalDate.parse("2027-10-30");
        return new PlannedReport("2027-Q3", due, due, due.plusDays(1));
    }

    private static List<Value> clients(String value) {
        return List.of(new Value("clients", new BigDecimal(value)));
    }
}
