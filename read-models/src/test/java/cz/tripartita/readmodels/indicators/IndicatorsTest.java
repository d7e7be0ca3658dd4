package cz.tripartita.readmodels.indicators;

import static cz.tripartita.readmodels.MoneyStory.SERVICE;
import static cz.tripartita.readmodels.MonitoringStory.CATALOGUE;
import static cz.tripartita.readmodels.MonitoringStory.LATER;
import static cz.tripartita.readmodels.MonitoringStory.MONITORING;
import static cz.tripartita.readmodels.MonitoringStory.SECOND_GRANT;
import static cz.tripartita.readmodels.MonitoringStory.defined;
import static cz.tripartita.readmodels.PlanningStory.text;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.grants.events.ReportingLength;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorRetired;
import cz.tripartita.monitoring.events.KindOfReporting;
import cz.tripartita.monitoring.events.Warning;
import cz.tripartita.monitoring.events.WarningAnswer;
import cz.tripartita.readmodels.MoneyStory;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import cz.tripartita.readmodels.indicators.MonitoringView.Closing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class IndicatorsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 8, 1);
    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final Indicators INDICATORS = new Indicators(JDBC);
    private static final Monitorings MONITORINGS = new Monitorings(JDBC);

    @BeforeAll
    static void tellTheStory() {
        WholeStory.told().tell(Projector.of(new IndicatorsProjection(JDBC)));
    }

    @Test
    void keepEveryVersionOfADefinition() {
        CatalogueView catalogue = INDICATORS.catalogue("plzen", null).orElseThrow();

        assertThat(catalogue.catalogueId()).isEqualTo(CATALOGUE);
        assertThat(catalogue.version()).isEqualTo(5);
        assertThat(catalogue.closedThrough()).isEqualTo(2025);
        assertThat(catalogue.indicators())
                .extracting(IndicatorView::name)
                .containsExactly("Klienti", "Osoby", "Kontakty", "Podíl");
        assertThat(catalogue.indicators().getFirst().largestChangePercent()).isEqualByComparingTo("50");
        assertThat(catalogue.indicators().getLast().formula()).isEqualTo("percent(contacts / clients)");
        assertThat(catalogue.indicators().getLast().retireReason()).isEqualTo("Nikdo jej nečte.");
    }

    @Test
    void tellWhatCountsInAYear() {
        assertThat(inForce(2025)).isEmpty();
        assertThat(inForce(2026)).containsExactly("clients 1", "contacts 1", "contacts_share 1");
        assertThat(inForce(2027)).containsExactly("clients 2", "contacts 1", "contacts_share 1");
        assertThat(inForce(2028)).containsExactly("clients 2", "contacts 1");
    }

    @Test
    void keepTheEndOfAVersionWhenAFurtherOneEndsLater() {
        JdbcClient jdbc = TestDatabase.fresh();
        Story story = new Story();
        story.in("plzen").on("2027-01-05").by("analyst", id("analyst"));
        story.then(
                defined("clients", 1, 2026, "Klienti"),
                new IndicatorRetired(CATALOGUE, "clients", 2027, "Nikdo je nečte."),
                defined("clients", 2, 2029, "Osoby"),
                new IndicatorRetired(CATALOGUE, "clients", 2030, "Ani znovu."));
        story.tell(Projector.of(new IndicatorsProjection(jdbc)));

        Indicators indicators = new Indicators(jdbc);
        assertThat(inForce(indicators, 2028)).isEmpty();
        assertThat(inForce(indicators, 2029)).containsExactly("clients 2");
        assertThat(indicators.catalogue("plzen", null).orElseThrow().indicators())
                .extracting(IndicatorView::lastYear, IndicatorView::retireReason)
                .containsExactly(tuple(2027, "Nikdo je nečte."), tuple(2030, "Ani znovu."));
    }

    private static List<String> inForce(int year) {
        return inForce(INDICATORS, year);
    }

    private static List<String> inForce(Indicators indicators, int year) {
        return indicators.catalogue("plzen", year).orElseThrow().indicators().stream()
                .map(indicator -> indicator.code() + " " + indicator.version())
                .toList();
    }

    @Test
    void keepEveryVersionOfAReportWithItsAnswer() {
        List<ReportView> reports =
                MONITORINGS.find("plzen", MONITORING, TODAY).orElseThrow().reports();

        assertThat(reports).extracting(ReportView::period).containsExactly("2027-H1", "2027-H1", "2027-H1", "2027-H2");
        assertThat(reports)
                .extracting(ReportView::state)
                .containsExactly(
                        ReportState.RETURNED, ReportState.ACCEPTED, ReportState.SUBMITTED, ReportState.SUBMITTED);
        assertThat(reports.getFirst().returnReason()).isEqualTo("Překlep v počtu.");
        assertThat(reports.get(1).correction()).isEqualTo("Opraven překlep.");
        assertThat(reports.get(1).answeredOn()).isEqualTo(LocalDate.of(2027, 7, 16));
    }

    @Test
    void keepOnlyTheReferenceOfAnExplanation() {
        ReportedValue value = MONITORINGS
                .find("plzen", MONITORING, TODAY)
                .orElseThrow()
                .reports()
                .getFirst()
                .values()
                .getFirst();

        assertThat(value.name()).isEqualTo("Osoby");
        assertThat(value.warnings()).containsExactly(Warning.ABOVE_PLAUSIBLE);
        assertThat(value.explanation()).isEqualTo(text("explanation"));
    }

    @Test
    void answerTheLatestAcceptedValuesOnly() {
        assertThat(INDICATORS
                        .accepted("plzen", ValueFilter.ALL, PageRequest.first(10))
                        .items())
                .extracting(AcceptedValue::value)
                .containsExactly(new BigDecimal("90"), new BigDecimal("1200"), new BigDecimal("80"));
    }

    @Test
    void answerTheValuesAsTheyWereAcceptedByAnEarlierDay() {
        ValueFilter then = new ValueFilter(LocalDate.of(2031, 2, 11), null, null, "clients", 2028, null);
        ValueFilter before = new ValueFilter(LocalDate.of(2029, 1, 24), null, null, "clients", 2028, null);

        assertThat(INDICATORS.accepted("plzen", then, PageRequest.first(10)).items())
                .extracting(AcceptedValue::value)
                .containsExactly(new BigDecimal("100"));
        assertThat(INDICATORS.accepted("plzen", before, PageRequest.first(10)).items())
                .isEmpty();
    }

    @Test
    void answerTheValuesOfEveryGrantThatPaysForTheService() {
        assertThat(INDICATORS.acceptedOfGrant("plzen", SECOND_GRANT))
                .extracting(AcceptedValue::value)
                .containsExactly(new BigDecimal("90"), new BigDecimal("1200"));
    }

    @Test
    void keepWhatACorrectionChangedAndTheAnswerToAWarning() {
        MonitoringView later = MONITORINGS.find("plzen", LATER, TODAY).orElseThrow();

        assertThat(later.reports())
                .extracting(ReportView::correction, ReportView::changes)
                .containsExactly(
                        tuple(null, List.of()),
                        tuple(
                                "Započteni dvakrát.",
                                List.of(new ChangedValue(
                                        "clients", "2028", new BigDecimal("100.0"), new BigDecimal("80.0")))));
        assertThat(later.reports().getFirst().values().getFirst().answer()).isEqualTo(WarningAnswer.CONFIRMED);
    }

    @Test
    void keepEveryClosingAndTheGrants() {
        assertThat(MONITORINGS.find("plzen", LATER, TODAY).orElseThrow().closings())
                .containsExactly(
                        new Closing(true, LocalDate.of(2029, 1, 25), List.of(), null),
                        new Closing(false, LocalDate.of(2031, 2, 1), List.of(), "Kontrola na místě."),
                        new Closing(true, LocalDate.of(2031, 2, 12), List.of("2028-Q4"), "Na zbytek se nečeká."));
        assertThat(MONITORINGS.find("plzen", MONITORING, TODAY).orElseThrow().grants())
                .containsExactlyInAnyOrder(MoneyStory.TRANSPORT_GRANT, SECOND_GRANT);
    }

    @Test
    void tellTheMethodsOfReporting() {
        ReportingMethodsView methods = INDICATORS.reportingMethods("plzen").orElseThrow();

        assertThat(methods.version()).isZero();
        assertThat(methods.versions()).singleElement().satisfies(version -> {
            assertThat(version.validFrom()).isEqualTo(2027);
            assertThat(version.method().every()).isEqualTo(ReportingLength.HALF);
            assertThat(version.method().kinds())
                    .containsExactly(new KindOfReporting(ServiceKind.PROJECT, ReportingLength.YEAR));
            assertThat(version.method().daysToReport()).isEqualTo(20);
        });
        assertThat(INDICATORS.reportingMethods("zatec")).isEmpty();
    }

    @Test
    void narrowAndGoPageByPage() {
        ValueFilter filter = new ValueFilter(null, SERVICE, null, null, 2027, "2027-H1");
        Page<AcceptedValue> first = INDICATORS.accepted("plzen", filter, PageRequest.first(1));
        Page<AcceptedValue> second = INDICATORS.accepted("plzen", filter, new PageRequest(first.next(), 1));

        assertThat(first.items()).extracting(AcceptedValue::indicator).containsExactly("clients");
        assertThat(second.items()).extracting(AcceptedValue::indicator).containsExactly("contacts");
        assertThat(second.next()).isNull();
        assertThat(INDICATORS
                        .accepted(
                                "plzen", new ValueFilter(null, null, null, "clients", 2026, null), PageRequest.first(1))
                        .items())
                .isEmpty();
    }

    @Test
    void listMonitoringsOfAService() {
        assertThat(MONITORINGS
                        .list("plzen", new MonitoringFilter(SERVICE, null, 2027), PageRequest.first(10))
                        .items())
                .extracting(MonitoringSummary::organisation, MonitoringSummary::version)
                .containsExactly(tuple("Diakonie Plzeň", 8L));
    }

    @Test
    void findNothingOfAnotherMunicipality() {
        assertThat(INDICATORS.catalogue("zatec", null)).isEmpty();
        assertThat(INDICATORS
                        .accepted("zatec", ValueFilter.ALL, PageRequest.first(10))
                        .items())
                .isEmpty();
        assertThat(MONITORINGS.find("zatec", MONITORING, TODAY)).isEmpty();
        assertThat(MONITORINGS
                        .list("zatec", MonitoringFilter.ALL, PageRequest.first(10))
                        .items())
                .isEmpty();
    }
}
