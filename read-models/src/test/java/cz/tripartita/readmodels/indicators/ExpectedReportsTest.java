package cz.tripartita.readmodels.indicators;

import static cz.tripartita.readmodels.MoneyStory.SERVICE;
import static cz.tripartita.readmodels.MoneyStory.TRANSPORT_GRANT;
import static cz.tripartita.readmodels.MonitoringStory.LATER;
import static cz.tripartita.readmodels.MonitoringStory.MONITORING;
import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringClosed;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringReopened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.readmodels.MonitoringStory;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExpectedReportsTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final ExpectedReports REPORTS = new ExpectedReports(JDBC);
    private static final JdbcClient NEVER_REPORTED = TestDatabase.fresh();
    private static final PageRequest ALL = PageRequest.first(10);

    @BeforeAll
    static void tellTheStory() {
        WholeStory.told().tell(Projector.of(new IndicatorsProjection(JDBC)));
        Story story = new Story();
        story.then(new OrganisationRegistered(DIAKONIE, "plzen", "Diakonie", "12345678", FounderKind.NON_GOVERNMENTAL));
        story.on("2027-01-10")
                .then(
                        new MonitoringOpened(
                                MONITORING,
                                "plzen",
                                SERVICE,
                                "Senior Expres",
                                ServiceKind.RELATED,
                                DIAKONIE,
                                TRANSPORT_GRANT,
                                2027),
                        planned("2027-07-20"))
                .on("2027-08-10")
                .then(new MonitoringClosed(MONITORING, List.of("2027-H1"), "služba skončila"))
                .on("2027-09-01")
                .then(new MonitoringReopened(MONITORING, "služba pokračuje"))
                .on("2027-10-01")
                .then(planned("2027-10-20"));
        story.tell(Projector.of(new IndicatorsProjection(NEVER_REPORTED)));
    }

    private static ReportsPlanned planned(String dueOn) {
        return new ReportsPlanned(
                MONITORING, TRANSPORT_GRANT, List.of(MonitoringStory.planned("2027-H1", dueOn)), false);
    }

    private static List<ExpectedReport> on(String day) {
        return REPORTS.list("plzen", ExpectedFilter.all(LocalDate.parse(day)), ALL)
                .items();
    }

    /** The half is due on 20 July; handed in on the 10th, sent back on the 12th, handed in on the 15th, accepted on the 16th. */
    @ParameterizedTest
    @CsvSource({
        "2027-07-09, COMING, 0, 0",
        "2027-07-10, SUBMITTED, 1, 0",
        "2027-07-11, SUBMITTED, 1, 0",
        "2027-07-12, RETURNED, 1, 0",
        "2027-07-15, SUBMITTED, 2, 0",
        "2027-07-16, ACCEPTED, 2, 0",
        "2027-08-02, ACCEPTED, 3, 0",
    })
    void followAReportThroughItsDays(String day, ExpectedState state, int version, int overdue) {
        ExpectedReport half = on(day).getFirst();

        assertThat(half.period()).isEqualTo("2027-H1");
        assertThat(half.state()).isEqualTo(state);
        assertThat(half.version()).isEqualTo(version);
        assertThat(half.daysOverdue()).isEqualTo(overdue);
        assertThat(half.holdsPayments()).isTrue();
    }

    /** The other half is due on 20 January 2028 and was handed in on 1 August, before its time. */
    @ParameterizedTest
    @CsvSource({
        "2027-07-31, COMING, 0",
        "2028-01-20, SUBMITTED, 0",
    })
    void followAReportThatCameBeforeItsDay(String day, ExpectedState state, int overdue) {
        assertThat(on(day).get(1))
                .extracting(ExpectedReport::state, ExpectedReport::daysOverdue)
                .containsExactly(state, overdue);
    }

    @Test
    void areNotThereBeforeTheyArePlanned() {
        assertThat(on("2027-01-09")).isEmpty();
        assertThat(on("2027-01-10")).extracting(ExpectedReport::period).containsExactly("2027-H1", "2027-H2");
    }

    @Test
    void standAfterAllOthersWhereTheyAreNotPlanned() {
        ExpectedReport unplanned = on("2029-01-20").getLast();

        assertThat(unplanned.monitoringId()).isEqualTo(LATER);
        assertThat(unplanned.dueOn()).isNull();
        assertThat(unplanned.state()).isEqualTo(ExpectedState.SUBMITTED);
    }

    @Test
    void narrowAndGoPageByPage() {
        LocalDate day = LocalDate.of(2031, 3, 1);
        Page<ExpectedReport> first = REPORTS.list("plzen", ExpectedFilter.all(day), PageRequest.first(2));
        Page<ExpectedReport> second = REPORTS.list("plzen", ExpectedFilter.all(day), new PageRequest(first.next(), 2));

        assertThat(first.items()).extracting(ExpectedReport::period).containsExactly("2027-H1", "2027-H2");
        assertThat(second.items()).extracting(ExpectedReport::period).containsExactly("2028");
        assertThat(second.next()).isNull();
        assertThat(narrowed(day, 2028, null, null)).containsExactly("2028");
        assertThat(narrowed(day, null, ExpectedState.SUBMITTED, null)).containsExactly("2027-H2");
        assertThat(narrowed(day, null, null, LocalDate.of(2027, 7, 20))).containsExactly("2027-H1");
        assertThat(REPORTS.list("zatec", ExpectedFilter.all(day), ALL).items()).isEmpty();
    }

    private static List<String> narrowed(
            LocalDate day, @Nullable Integer year, @Nullable ExpectedState state, @Nullable LocalDate dueUntil) {
        ExpectedFilter filter =
                new ExpectedFilter(day, null, SERVICE, DIAKONIE, year, ServiceKind.REGISTERED, state, dueUntil);
        return REPORTS.list("plzen", filter, ALL).items().stream()
                .map(ExpectedReport::period)
                .toList();
    }

    /** In a database of its own, a report that never comes. */
    @ParameterizedTest
    @CsvSource({
        "2027-07-09, COMING, 0",
        "2027-07-10, DUE, 0",
        "2027-07-20, DUE, 0",
        "2027-07-21, OVERDUE, 1",
        "2027-07-31, OVERDUE, 11",
        "2027-08-10, FORGONE, 0",
        "2027-08-31, FORGONE, 0",
        "2027-09-01, OVERDUE, 43",
        "2027-09-30, OVERDUE, 72",
        "2027-10-01, COMING, 0",
        "2027-10-10, DUE, 0",
    })
    void becomeOverdueAreForgoneWhileTheMonitoringIsClosedAndFollowTheLatestPlan(
            String day, ExpectedState state, int overdue) {
        assertThat(new ExpectedReports(NEVER_REPORTED)
                        .list("plzen", ExpectedFilter.all(LocalDate.parse(day)), ALL)
                        .items())
                .singleElement()
                .extracting(ExpectedReport::state, ExpectedReport::daysOverdue)
                .containsExactly(state, overdue);
        assertThat(new Monitorings(NEVER_REPORTED)
                        .find("plzen", MONITORING, LocalDate.parse(day))
                        .orElseThrow()
                        .expected())
                .hasSize(1);
    }
}
