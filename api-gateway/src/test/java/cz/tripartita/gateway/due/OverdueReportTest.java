package cz.tripartita.gateway.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import cz.tripartita.gateway.dispatch.FullService;
import cz.tripartita.gateway.testing.GrantAwards;
import cz.tripartita.gateway.testing.GrantCall;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.RuleBroken;
import cz.tripartita.grants.events.AidRegime;
import cz.tripartita.grants.events.GrantEvent.HoldLifted;
import cz.tripartita.grants.events.GrantEvent.PaymentsHeld;
import cz.tripartita.grants.events.ReportingDuty;
import cz.tripartita.grants.events.ReportingLength;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.grant.ApprovePayment;
import cz.tripartita.monitoring.catalogue.DefineIndicator;
import cz.tripartita.monitoring.catalogue.IndicatorCatalogue;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import cz.tripartita.monitoring.events.PlannedReport;
import cz.tripartita.monitoring.events.YearTotal;
import cz.tripartita.monitoring.servicemonitoring.ReturnReport;
import cz.tripartita.monitoring.servicemonitoring.ServiceMonitoring;
import cz.tripartita.monitoring.servicemonitoring.SubmitReport;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report that does not come in holds the instalments of a grant, if the agreement says so; the service does it by itself. */
class OverdueReportTest {

    private static final String HALF = "2026-H1";
    private static final ReportingDuty DUTY = new ReportingDuty(ReportingLength.HALF, 31, true);

    private final FullService service = new FullService();
    private final SmallTown town = service.town("lhotka");
    private final GrantAwards awards = new GrantAwards(town);
    private final DueTasks tasks = service.dueTasks();
    private final UUID funded = UUID.randomUUID();
    private UUID grant = funded;
    private UUID monitoring = funded;

    @BeforeEach
    void signAnAgreementThatHoldsPayments() {
        GrantCall call = new GrantCall(town, UUID.randomUUID());
        UUID application = call.closedFor(List.of(funded)).getFirst();
        awards.decide(call, List.of(application));
        grant = GrantAwards.grantOf(application);
        monitoring = ServiceMonitoring.idOf("lhotka", town.provider(), funded, 2026);
        await().until(() -> service.eventsOf(grant.toString()).findAny().isPresent());
        awards.prepare(grant, AidRegime.SGEI_DECISION, DUTY);
        awards.sign(grant);
        await().until(() -> service.eventsOf(monitoring.toString()).findAny().isPresent());
        town.on(LocalDate.of(2026, 1, 5));
        town.send(clients());
    }

    @AfterEach
    void stop() {
        tasks.close();
        service.close();
    }

    private static DefineIndicator clients() {
        return new DefineIndicator(
                IndicatorCatalogue.idOf("lhotka"),
                "clients",
                2026,
                "Klienti",
                "Clients",
                "osoba",
                0,
                "různé osoby",
                List.of(ServiceKind.PROJECT),
                null,
                Direction.MORE_IS_BETTER,
                YearTotal.NONE,
                null,
                null,
                null,
                null);
    }

    private void report() {
        SubmitReport.Value value = new SubmitReport.Value("clients", BigDecimal.TEN, null, null);
        town.send(new SubmitReport(monitoring, HALF, List.of(value), null), town.caller("applicant", town.provider()));
    }

    private void fire() {
        service.awaitDue();
        tasks.fire();
        tasks.fire();
    }

    private List<DomainEventMessage<?>> holds() {
        return service.eventsOf(grant.toString())
                .filter(message ->
                        message.getPayload() instanceof PaymentsHeld || message.getPayload() instanceof HoldLifted)
                .<DomainEventMessage<?>>map(message -> message)
                .toList();
    }

    private void approve() {
        town.send(new ApprovePayment(grant, UUID.randomUUID(), town.today(), "1", Money.czk("1")), awards.head());
    }

    @Test
    void holdsPaymentsOnceFromTheDayAfterItsLastAndUntilItComesIn() {
        town.on(LocalDate.of(2026, 7, 31));
        fire();
        assertThat(holds()).isEmpty();
        approve();

        town.on(LocalDate.of(2026, 8, 5));
        fire();
        assertThat(holds()).singleElement().satisfies(held -> {
            assertThat(held.getPayload()).isEqualTo(new PaymentsHeld(grant, monitoring, HALF));
            assertThat(held.getMetaData())
                    .containsEntry("happenedOn", "2026-08-01")
                    .containsEntry("role", DueTasks.SCHEDULER);
        });
        RuleBroken refusal = catchThrowableOfType(RuleBroken.class, this::approve);
        assertThat(refusal.rule()).isEqualTo(GrantsRule.PAYMENTS_NOT_HELD);

        report();
        fire();
        assertThat(holds()).hasSize(2);
        assertThat(holds().getLast().getPayload()).isEqualTo(new HoldLifted(grant, monitoring, HALF));
        approve();

        town.send(new ReturnReport(monitoring, HALF, 1, "chybí červen"), town.caller("analyst", null));
        fire();
        assertThat(holds())
                .hasSize(3)
                .last()
                .extracting(Message::getPayload)
                .isEqualTo(new PaymentsHeld(grant, monitoring, HALF));
    }

    @Test
    void isExpectedOfAYearThatAnAmendmentAdds() {
        UUID next = ServiceMonitoring.idOf("lhotka", town.provider(), funded, 2027);
        awards.extend(grant, LocalDate.of(2027, 6, 30), AidRegime.SGEI_DECISION, DUTY);

        await().until(() -> service.eventsOf(next.toString()).count() == 2);
        assertThat(service.eventsOf(next.toString()).map(Message::getPayload))
                .hasExactlyElementsOfTypes(MonitoringOpened.class, ReportsPlanned.class)
                .last()
                .isInstanceOfSatisfying(
                        ReportsPlanned.class,
                        planned -> assertThat(planned.reports())
                                .extracting(PlannedReport::period)
                                .containsExactly("2027-H1"));
    }
}
