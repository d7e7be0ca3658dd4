package cz.tripartita.readmodels.due;

import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.GrantEvent.HoldLifted;
import cz.tripartita.grants.events.GrantEvent.PaymentsHeld;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringClosed;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringReopened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportReturned;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import cz.tripartita.monitoring.events.PlannedReport;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.GrantPapers;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DueHoldsTest {

    private static final UUID GRANT = id("holding grant");
    private static final UUID MONITORING = id("holding monitoring");
    private static final String HALF = "2027-H1";
    /** The midnight in Prague after 31 July 2027. */
    private static final Instant OVERDUE = Instant.parse("2027-07-31T22:00:00Z");

    private static final Instant LATER = Instant.parse("2027-09-01T00:00:00Z");

    private final JdbcClient jdbc = TestDatabase.fresh();
    private final Story story = new Story();
    private final Projector projector = Projector.of(new DueProjection(jdbc));
    private int told;

    private List<DueHold> due(Instant now) {
        story.messages().subList(told, story.messages().size()).forEach(projector::handle);
        told = story.messages().size();
        return new DueHolds(jdbc).at(now);
    }

    private static DueHold hold(boolean begins, Instant at) {
        return new DueHold(GRANT, MONITORING, HALF, "plzen", begins, at);
    }

    private static ReportsPlanned planned(boolean holds, String... periods) {
        LocalDate due = LocalDate.of(2027, 7, 31);
        return new ReportsPlanned(
                MONITORING,
                GRANT,
                List.of(periods).stream()
                        .map(period -> new PlannedReport(period, due, due, due.plusDays(1)))
                        .toList(),
                holds);
    }

    private static ReportSubmitted submitted(int version) {
        return new ReportSubmitted(MONITORING, HALF, version, List.of(), null, id("applicant"));
    }

    private static PaymentsHeld held() {
        return new PaymentsHeld(GRANT, MONITORING, HALF);
    }

    private static HoldLifted lifted() {
        return new HoldLifted(GRANT, MONITORING, HALF);
    }

    private Story asked() {
        return story.on("2027-01-05").then(planned(true, HALF));
    }

    private Instant atOfLast() {
        return story.messages().getLast().getTimestamp();
    }

    @Test
    void beginWhenTheLastDayIsOver() {
        asked();

        assertThat(due(OVERDUE.minusMillis(1))).isEmpty();
        assertThat(due(OVERDUE)).containsExactly(hold(true, OVERDUE));
        story.then(held());
        assertThat(due(LATER)).isEmpty();
    }

    @Test
    void endWhenTheReportComesIn() {
        asked().then(held()).on("2027-08-10").then(submitted(1));

        assertThat(due(LATER)).containsExactly(hold(false, atOfLast()));
        story.then(lifted());
        assertThat(due(LATER)).isEmpty();
    }

    @Test
    void areNotDueForAReportThatIsThere() {
        asked().on("2027-07-10").then(submitted(1));
        assertThat(due(LATER)).isEmpty();

        story.then(new ReportAccepted(MONITORING, HALF, 1, List.of(), List.of()), submitted(2))
                .then(new ReportReturned(MONITORING, HALF, 2, "oprava neprošla"));
        assertThat(due(LATER)).isEmpty();
    }

    @Test
    void beginAgainWhenAReportIsSentBack() {
        asked().on("2027-07-10").then(submitted(1)).on("2027-08-20");
        story.then(new ReportReturned(MONITORING, HALF, 1, "chybí červen"));

        assertThat(due(LATER)).containsExactly(hold(true, atOfLast()));
    }

    @Test
    void areNotDueWhereTheAgreementDoesNotSaySo() {
        story.then(planned(false, HALF));

        assertThat(due(LATER)).isEmpty();
    }

    @Test
    void endWhenAnAgreementSignedAnewAsksForOtherReports() {
        asked().then(held()).on("2027-08-15").then(planned(true, "2027"));

        assertThat(due(LATER))
                .containsExactlyInAnyOrder(
                        hold(false, atOfLast()), new DueHold(GRANT, MONITORING, "2027", "plzen", true, atOfLast()));
    }

    @Test
    void endWithTheMonitoringAndBeginAgainWithIt() {
        asked().then(held()).on("2027-08-15").then(new MonitoringClosed(MONITORING, List.of(HALF), "dost"));
        assertThat(due(LATER)).containsExactly(hold(false, atOfLast()));

        story.then(lifted()).on("2027-08-20").then(new MonitoringReopened(MONITORING, "oprava"));
        assertThat(due(LATER)).containsExactly(hold(true, atOfLast()));
    }

    @Test
    void areForgottenWithAWithdrawnGrantUntilItIsAgreedOnAgain() {
        asked().then(held(), withdrawn());
        assertThat(due(LATER)).isEmpty();

        story.on("2027-08-20").then(signed());
        assertThat(due(LATER)).containsExactly(hold(true, atOfLast()));
    }

    /** Reports are planned after an agreement is signed, by events of another stream: the grant may have ended by then. */
    @Test
    void areNotDueWhereReportsArePlannedOfAGrantThatEnded() {
        story.on("2027-01-05").then(withdrawn(), planned(true, HALF));
        assertThat(due(LATER)).isEmpty();

        story.on("2027-08-20").then(signed());
        assertThat(due(LATER)).containsExactly(hold(true, atOfLast()));
    }

    @Test
    void areTheSameHoweverEventsOfGrantAndMonitoringInterleave() {
        story.on("2027-08-05")
                .then(withdrawn(), signed())
                .then(planned(true, HALF), submitted(1), new ReportReturned(MONITORING, HALF, 1, "chybí červen"))
                .then(
                        new MonitoringClosed(MONITORING, List.of(HALF), "dost"),
                        new MonitoringReopened(MONITORING, null));
        List<EventMessage<?>> ofGrant = story.messages().subList(0, 2);
        List<EventMessage<?>> ofMonitoring = story.messages().subList(2, 7);
        Set<List<DueHold>> answers = new HashSet<>();
        Set<List<Map<String, Object>>> rows = new HashSet<>();

        for (int before = 0; before <= ofMonitoring.size(); before++) {
            for (int between = before; between <= ofMonitoring.size(); between++) {
                projector.reset();
                ofMonitoring.subList(0, before).forEach(projector::handle);
                projector.handle(ofGrant.getFirst());
                ofMonitoring.subList(before, between).forEach(projector::handle);
                projector.handle(ofGrant.getLast());
                ofMonitoring.subList(between, ofMonitoring.size()).forEach(projector::handle);
                answers.add(new DueHolds(jdbc).at(LATER));
                rows.add(jdbc.sql("SELECT h.*, e.* FROM views.due_hold h, views.due_ended_grant e")
                        .query()
                        .listOfRows());
            }
        }

        assertThat(answers).containsExactly(List.of(hold(true, atOfLast())));
        assertThat(rows).hasSize(1);
    }

    private static GrantWithdrawn withdrawn() {
        Resolution resolution = new Resolution(Body.ASSEMBLY, "1/27", LocalDate.of(2027, 8, 1));
        return new GrantWithdrawn(GRANT, Money.czk("1"), Money.czk("1"), resolution, "konec");
    }

    private static AgreementSigned signed() {
        LocalDate day = LocalDate.of(2027, 8, 20);
        return new AgreementSigned(
                GRANT,
                "plzen",
                DIAKONIE,
                id("service"),
                "Senior Expres",
                ServiceKind.RELATED,
                "2027/002",
                day,
                day,
                day,
                Money.czk("1"),
                GrantPapers.terms(new Instalment(day, Money.czk("1"))),
                id("officer"),
                id("head"));
    }
}
