package cz.tripartita.readmodels.indicators;

import static cz.tripartita.readmodels.MoneyStory.SERVICE;
import static cz.tripartita.readmodels.MoneyStory.TRANSPORT_GRANT;
import static cz.tripartita.readmodels.MonitoringStory.CATALOGUE;
import static cz.tripartita.readmodels.MonitoringStory.MONITORING;
import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.ComputedValue;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import cz.tripartita.monitoring.events.IndicatorValue;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.monitoring.events.NoValue;
import cz.tripartita.monitoring.events.YearTotal;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.indicators.YearValue.Input;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two halves, of which the first one is corrected two years later. */
class YearValuesTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final YearValues VALUES = new YearValues(JDBC);
    private static final LocalDate FIRST_ANSWER = LocalDate.of(2027, 7, 20);
    private static final LocalDate SECOND_ANSWER = LocalDate.of(2028, 1, 20);
    private static final LocalDate CORRECTION = LocalDate.of(2030, 1, 20);

    @BeforeAll
    static void tellTheStory() {
        Story story = new Story();
        story.then(
                new OrganisationRegistered(DIAKONIE, "plzen", "Diakonie", "12345678", FounderKind.NON_GOVERNMENTAL),
                defined("costs", "Kč", YearTotal.SUM, null),
                defined("clients", "osoba", YearTotal.LAST, null),
                defined("cost_per_client", "Kč/osoba", null, "costs / clients"),
                new MonitoringOpened(
                        MONITORING,
                        "plzen",
                        SERVICE,
                        "Senior Expres",
                        ServiceKind.RELATED,
                        DIAKONIE,
                        TRANSPORT_GRANT,
                        2027));
        story.on(FIRST_ANSWER.toString())
                .then(
                        reported("2027-H1", 1, "100", "5"),
                        accepted(
                                "2027-H1",
                                1,
                                none("clients", NoValue.PART_MISSING, "2027-H2"),
                                none("cost_per_client", NoValue.INPUT_MISSING, "clients", "clients", "costs"),
                                none("costs", NoValue.PART_MISSING, "2027-H2", "2027-H1")));
        story.on(SECOND_ANSWER.toString())
                .then(
                        reported("2027-H2", 1, "150", "10"),
                        accepted(
                                "2027-H2",
                                1,
                                value("clients", "10", "2027-H2"),
                                value("cost_per_client", "25", "clients", "costs"),
                                value("costs", "250", "2027-H1", "2027-H2")));
        story.on(CORRECTION.toString())
                .then(
                        reported("2027-H1", 2, "90", "5"),
                        accepted(
                                "2027-H1",
                                2,
                                value("clients", "10", "2027-H2"),
                                value("cost_per_client", "24", "clients", "costs"),
                                value("costs", "240", "2027-H1", "2027-H2")));
        story.tell(Projector.of(new IndicatorsProjection(JDBC)));
    }

    private static IndicatorDefined defined(
            String code, String unit, @Nullable YearTotal total, @Nullable String formula) {
        return new IndicatorDefined(
                CATALOGUE,
                "plzen",
                code,
                1,
                2026,
                new IndicatorDefinition(
                        code,
                        code,
                        unit,
                        0,
                        "podle metodiky",
                        List.of(ServiceKind.RELATED),
                        List.of(),
                        Direction.NEUTRAL,
                        total,
                        null,
                        null,
                        null,
                        formula));
    }

    private static ReportSubmitted reported(String period, int version, String costs, String clients) {
        return new ReportSubmitted(
                MONITORING,
                period,
                version,
                List.of(
                        new IndicatorValue("costs", 1, new BigDecimal(costs), List.of(), null, null),
                        new IndicatorValue("clients", 1, new BigDecimal(clients), List.of(), null, null)),
                version == 1 ? null : "oprava",
                id("applicant"));
    }

    private static ReportAccepted accepted(String period, int version, ComputedValue... year) {
        return new ReportAccepted(MONITORING, period, version, List.of(year), List.of());
    }

    private static ComputedValue value(String code, String value, String... from) {
        return new ComputedValue(code, 1, new BigDecimal(value), null, List.of(), List.of(from));
    }

    private static ComputedValue none(String code, NoValue reason, String missing, String... from) {
        return new ComputedValue(code, 1, null, reason, List.of(missing), List.of(from));
    }

    private static List<YearValue> asOf(@Nullable LocalDate day) {
        return VALUES.of("plzen", YearValueFilter.of(MONITORING, day));
    }

    @Test
    void areThoseOfTheLatestAcceptance() {
        assertThat(asOf(null))
                .extracting(YearValue::indicator, YearValue::value, YearValue::computedOn)
                .containsExactly(
                        tuple("clients", new BigDecimal("10"), CORRECTION),
                        tuple("cost_per_client", new BigDecimal("24"), CORRECTION),
                        tuple("costs", new BigDecimal("240"), CORRECTION));
    }

    @Test
    void stayAsTheyWereOnAnEarlierDay() {
        assertThat(asOf(CORRECTION.minusDays(1)))
                .extracting(YearValue::value)
                .containsExactly(new BigDecimal("10"), new BigDecimal("25"), new BigDecimal("250"));
        assertThat(asOf(SECOND_ANSWER.minusDays(1)))
                .extracting(YearValue::noValue, YearValue::missing)
                .containsExactly(
                        tuple(NoValue.PART_MISSING, List.of("2027-H2")),
                        tuple(NoValue.INPUT_MISSING, List.of("clients")),
                        tuple(NoValue.PART_MISSING, List.of("2027-H2")));
        assertThat(asOf(FIRST_ANSWER.minusDays(1))).isEmpty();
    }

    @Test
    void showTheFormulaAndTheValuesOfTheDayThatItWasGiven() {
        YearValue derived = asOf(SECOND_ANSWER).get(1);

        assertThat(derived.formula()).isEqualTo("costs / clients");
        assertThat(derived.inputs())
                .containsExactly(new Input("clients", new BigDecimal("10")), new Input("costs", new BigDecimal("250")));
        assertThat(asOf(FIRST_ANSWER).get(1).inputs())
                .containsExactly(new Input("clients", null), new Input("costs", null));
    }

    @Test
    void showThePartsOfTheYearAsTheyWereAccepted() {
        assertThat(asOf(SECOND_ANSWER).getLast().inputs())
                .containsExactly(
                        new Input("2027-H1", new BigDecimal("100")), new Input("2027-H2", new BigDecimal("150")));
        assertThat(asOf(null).getLast().inputs())
                .containsExactly(
                        new Input("2027-H1", new BigDecimal("90")), new Input("2027-H2", new BigDecimal("150")));
    }

    @Test
    void narrowAndGoPageByPage() {
        Page<YearValue> first = VALUES.list("plzen", YearValueFilter.ALL, PageRequest.first(2));
        Page<YearValue> second = VALUES.list("plzen", YearValueFilter.ALL, new PageRequest(first.next(), 2));

        assertThat(first.items()).extracting(YearValue::indicator).containsExactly("clients", "cost_per_client");
        assertThat(second.items()).extracting(YearValue::indicator).containsExactly("costs");
        assertThat(second.next()).isNull();
        assertThat(VALUES.list(
                                "plzen",
                                new YearValueFilter(null, null, SERVICE, DIAKONIE, ServiceKind.RELATED, "costs", 2027),
                                PageRequest.first(2))
                        .items())
                .hasSize(1);
        assertThat(VALUES.list(
                                "plzen",
                                new YearValueFilter(null, null, null, null, ServiceKind.PROJECT, null, null),
                                PageRequest.first(2))
                        .items())
                .isEmpty();
        assertThat(VALUES.list("zatec", YearValueFilter.ALL, PageRequest.first(2))
                        .items())
                .isEmpty();
    }
}
