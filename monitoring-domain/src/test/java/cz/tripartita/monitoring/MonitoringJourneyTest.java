package cz.tripartita.monitoring;

import static cz.tripartita.monitoring.MonitoringSamples.ORGANISATION;
import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;
import static cz.tripartita.monitoring.MonitoringSamples.SERVICE;
import static cz.tripartita.monitoring.MonitoringSamples.clients;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.MonitoringSamples.value;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.AidRegime;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.ReportingDuty;
import cz.tripartita.grants.events.ReportingLength;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.ComputedValue;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.FurtherGrantMonitored;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import cz.tripartita.monitoring.events.PlannedReport;
import cz.tripartita.monitoring.events.ValueChange;
import cz.tripartita.monitoring.reportingmethod.ReportingMethodRegister;
import cz.tripartita.monitoring.reportingmethod.SetReportingMethod;
import cz.tripartita.monitoring.servicemonitoring.AcceptReport;
import cz.tripartita.monitoring.servicemonitoring.CloseMonitoring;
import cz.tripartita.monitoring.servicemonitoring.ReopenMonitoring;
import cz.tripartita.monitoring.servicemonitoring.ServiceMonitoring;
import cz.tripartita.monitoring.servicemonitoring.SubmitReport;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The monitoring of a service from the signing of its agreement on, through the streams and the policy. */
class MonitoringJourneyTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-06-05T10:00:00Z"));
    private final InstantSource time = now::get;
    private final Configuration axon = started(time.withZone(ZoneOffset.UTC));
    private final AnnotationEventHandlerAdapter policy = policy();

    private static Configuration started(Clock clock) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine())
                .registerComponent(Clock.class, _ -> clock);
        MonitoringStreams.aggregates().forEach(configurer::configureAggregate);
        return configurer.start();
    }

    private AnnotationEventHandlerAdapter policy() {
        DefaultCommandGateway gateway =
                DefaultCommandGateway.builder().commandBus(axon.commandBus()).build();
        gateway.registerDispatchInterceptor(_ -> (_, message) -> message.andMetaData(who("policy")));
        try {
            Constructor<?> constructor =
                    MonitoringStreams.policies().getFirst().getDeclaredConstructor(CommandGateway.class);
            constructor.setAccessible(true);
            return new AnnotationEventHandlerAdapter(
                    constructor.newInstance(gateway), axon.getComponent(ParameterResolverFactory.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MetaData who(String role) {
        return MetaData.from(Map.of(
                "municipality",
                PLZEN,
                "role",
                role,
                "person",
                id("person").toString(),
                "organisation",
                ORGANISATION.toString()));
    }

    private void send(Object command) {
        axon.commandGateway()
                .sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(who("applicant")));
    }

    private void agreementSigned(String from, String to) throws Exception {
        agreementSigned("grant", from, to, null);
    }

    private void agreementSigned(String grant, String from, String to, @Nullable ReportingDuty duty) throws Exception {
        signed(new AgreementSigned(
                id(grant),
                PLZEN,
                ORGANISATION,
                SERVICE,
                "Senior Expres",
                ServiceKind.RELATED,
                "2026/001",
                LocalDate.parse("2026-12-01"),
                LocalDate.parse(from),
                LocalDate.parse(to),
                czk("45000"),
                terms(from, to, duty),
                id("officer"),
                id("head")));
    }

    private void amendmentSigned(String number, String from, String to) throws Exception {
        signed(amendment(number, from, to));
    }

    private static AmendmentSigned amendment(String number, String from, String to) {
        return new AmendmentSigned(
                id("grant"),
                number,
                LocalDate.parse("2028-12-01"),
                czk("45000"),
                czk("45000"),
                terms(from, to, new ReportingDuty(ReportingLength.HALF, 20, false)),
                null,
                "služba pokračuje",
                id("officer"),
                id("head"));
    }

    private void signed(GrantEvent event) throws Exception {
        recorded(event);
        policy.handle(GenericEventMessage.asEventMessage(event));
    }

    private void recorded(GrantEvent event) {
        String grant = event.grantId().toString();
        long sequence = axon.eventStore()
                .lastSequenceNumberFor(grant)
                .map(last -> last + 1)
                .orElse(0L);
        axon.eventStore().publish(new GenericDomainEventMessage<>("Grant", grant, sequence, event));
    }

    private List<String> planned(int year) {
        return events(year).getLast() instanceof ReportsPlanned planned
                ? planned.reports().stream().map(PlannedReport::period).toList()
                : List.of("nothing was planned last");
    }

    private static AgreementTerms terms(String from, String to, @Nullable ReportingDuty duty) {
        return new AgreementTerms(
                "Doprava seniorů",
                "Vyúčtování s doklady",
                LocalDate.parse(from),
                LocalDate.parse(to),
                LocalDate.parse(to),
                "19-123/0100",
                "19-456/0100",
                "Oznámí přeměnu do 15 dnů",
                AidRegime.SGEI_DECISION,
                BigDecimal.valueOf(20),
                List.of(),
                List.of(),
                duty);
    }

    private static UUID monitoring(int year) {
        return ServiceMonitoring.idOf(PLZEN, ORGANISATION, SERVICE, year);
    }

    private List<MonitoringEvent> events(int year) {
        return RecordedStream.events(axon.eventStore(), monitoring(year), MonitoringEvent.class);
    }

    @BeforeEach
    void defineTheIndicator() {
        send(clients());
        now.set(Instant.parse("2029-01-15T10:00:00Z"));
    }

    @Test
    void opensOnceForEachCalendarYearOfTheGrant() throws Exception {
        agreementSigned("2027-07-01", "2028-06-30");
        agreementSigned("2027-07-01", "2028-06-30");

        assertThat(events(2027)).hasExactlyElementsOfTypes(MonitoringOpened.class);
        assertThat(events(2028)).hasExactlyElementsOfTypes(MonitoringOpened.class);
        assertThat(events(2026)).isEmpty();
        assertThat(events(2029)).isEmpty();
    }

    @Test
    void followsAnAmendmentIntoAnotherYearAndBack() throws Exception {
        agreementSigned("grant", "2027-07-01", "2027-12-31", new ReportingDuty(ReportingLength.HALF, 20, false));
        amendmentSigned("1", "2027-01-01", "2028-06-30");

        assertThat(events(2027))
                .hasExactlyElementsOfTypes(MonitoringOpened.class, ReportsPlanned.class, ReportsPlanned.class);
        assertThat(planned(2027)).containsExactly("2027-H1", "2027-H2");
        assertThat(events(2028)).hasExactlyElementsOfTypes(MonitoringOpened.class, ReportsPlanned.class);
        assertThat(planned(2028)).containsExactly("2028-H1");

        amendmentSigned("2", "2027-01-01", "2027-12-31");
        assertThat(planned(2027)).containsExactly("2027-H1", "2027-H2");
        assertThat(planned(2028)).isEmpty();

        amendmentSigned("3", "2029-01-01", "2029-12-31");
        assertThat(planned(2027)).isEmpty();
        assertThat(planned(2028)).isEmpty();
        assertThat(planned(2029)).containsExactly("2029-H1", "2029-H2");
    }

    @Test
    void readsOfAGrantWhatWasSignedUpToAnAmendmentAlone() throws Exception {
        agreementSigned("grant", "2027-07-01", "2027-12-31", new ReportingDuty(ReportingLength.HALF, 20, false));
        AmendmentSigned first = amendment("1", "2027-07-01", "2028-12-31");
        recorded(first);
        recorded(amendment("2", "2027-07-01", "2029-12-31"));
        policy.handle(GenericEventMessage.asEventMessage(first));

        assertThat(planned(2028)).containsExactly("2028-H1", "2028-H2");
        assertThat(events(2029)).isEmpty();
    }

    @Test
    void knowsAllGrantsThatPayForTheServiceAndPlansWhatTheyAskFor() throws Exception {
        agreementSigned("grant", "2027-01-01", "2027-12-31", null);
        agreementSigned(
                "second grant", "2027-07-01", "2028-06-30", new ReportingDuty(ReportingLength.QUARTER, 20, true));

        assertThat(events(2027))
                .hasExactlyElementsOfTypes(MonitoringOpened.class, FurtherGrantMonitored.class, ReportsPlanned.class);
        assertThat(events(2028)).hasExactlyElementsOfTypes(MonitoringOpened.class, ReportsPlanned.class);
        assertThat(events(2028).getLast())
                .isInstanceOfSatisfying(
                        ReportsPlanned.class,
                        planned -> assertThat(planned.reports())
                                .extracting(PlannedReport::period)
                                .containsExactly("2028-Q1", "2028-Q2"));
    }

    @Test
    void plansByTheMethodOfTheYear() throws Exception {
        send(new SetReportingMethod(
                ReportingMethodRegister.idOf(PLZEN),
                2030,
                ReportingLength.HALF,
                List.of(),
                30,
                14,
                7,
                "schválila rada"));
        agreementSigned("2029-01-01", "2030-12-31");

        assertThat(events(2029)).hasExactlyElementsOfTypes(MonitoringOpened.class);
        assertThat(events(2030)).hasExactlyElementsOfTypes(MonitoringOpened.class, ReportsPlanned.class);
    }

    @Test
    void leadsFromACorrectionToTheOldAndNewValues() throws Exception {
        agreementSigned("2027-01-01", "2027-12-31");
        for (String half : List.of("2027-H1", "2027-H2")) {
            send(new SubmitReport(monitoring(2027), half, List.of(value("clients", "100")), null));
            send(new AcceptReport(monitoring(2027), half, 1));
        }
        send(new CloseMonitoring(monitoring(2027), null));
        Refused.by(MonitoringRule.MONITORING_OPEN, () -> send(correction()));
        send(new ReopenMonitoring(monitoring(2027), "přepočet po kontrole"));
        send(correction());
        send(new AcceptReport(monitoring(2027), "2027-H1", 2));

        assertThat(events(2027).getLast()).isInstanceOfSatisfying(ReportAccepted.class, accepted -> {
            assertThat(accepted.year()).extracting(ComputedValue::value).containsExactly(new BigDecimal("190.00"));
            assertThat(accepted.changes())
                    .containsExactly(
                            new ValueChange("clients", "2027", new BigDecimal("200.00"), new BigDecimal("190.00")),
                            new ValueChange("clients", "2027-H1", new BigDecimal("100"), new BigDecimal("90")));
        });
    }

    private static SubmitReport correction() {
        return new SubmitReport(monitoring(2027), "2027-H1", List.of(value("clients", "90")), "započteni dvakrát");
    }

    @Test
    void leadsFromTheAgreementToAnAcceptedReport() throws Exception {
        agreementSigned("2027-01-01", "2027-12-31");
        send(new SubmitReport(monitoring(2027), "2027", List.of(value("clients", "100")), null));
        send(new AcceptReport(monitoring(2027), "2027", 1));

        assertThat(events(2027))
                .hasExactlyElementsOfTypes(MonitoringOpened.class, ReportSubmitted.class, ReportAccepted.class);
    }

    @Test
    void comparesWithTheAcceptedValueOfTheSamePeriodLengthOfTheYearBefore() throws Exception {
        agreementSigned("2027-01-01", "2028-12-31");
        send(new SubmitReport(monitoring(2027), "2027-Q4", List.of(value("clients", "100")), null));
        SubmitReport jump = new SubmitReport(monitoring(2028), "2028-Q1", List.of(value("clients", "121")), null);
        send(new AcceptReport(monitoring(2027), "2027-Q4", 1));

        Refused.by(MonitoringRule.WARNINGS_ANSWERED, () -> send(jump));
        send(new SubmitReport(monitoring(2028), "2028-H1", List.of(value("clients", "121")), null));
    }

    @Test
    void comparesWithNothingWhileTheReportBeforeIsNotAccepted() throws Exception {
        agreementSigned("2027-01-01", "2027-12-31");
        send(new SubmitReport(monitoring(2027), "2027-Q1", List.of(value("clients", "100")), null));

        send(new SubmitReport(monitoring(2027), "2027-Q2", List.of(value("clients", "121")), null));

        assertThat(events(2027)).hasSize(3);
    }

    @Test
    void doesNotKnowAMonitoringThatNoAgreementOpened() {
        assertThatThrownBy(() -> send(new AcceptReport(monitoring(2027), "2027", 1)))
                .isInstanceOf(AggregateNotFoundException.class);
    }
}
