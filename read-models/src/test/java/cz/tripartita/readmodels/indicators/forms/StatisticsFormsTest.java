package cz.tripartita.readmodels.indicators.forms;

import static cz.tripartita.readmodels.FormsStory.HANDOVER;
import static cz.tripartita.readmodels.FormsStory.REGION;
import static cz.tripartita.readmodels.FormsStory.defined;
import static cz.tripartita.readmodels.FormsStory.field;
import static cz.tripartita.readmodels.FormsStory.money;
import static cz.tripartita.readmodels.FormsStory.number;
import static cz.tripartita.readmodels.Pages.oneByOne;
import static cz.tripartita.readmodels.PlanningStory.CITY;
import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.ComputedValue;
import cz.tripartita.monitoring.events.FormCell;
import cz.tripartita.monitoring.events.FormRow;
import cz.tripartita.monitoring.events.MoneyOfYear;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.NoFigure;
import cz.tripartita.monitoring.events.NoValue;
import cz.tripartita.monitoring.events.Recipient;
import cz.tripartita.monitoring.events.ServiceAttribute;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormHandedOver;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEvent.RegistrationRecorded;
import cz.tripartita.planning.events.ServiceEvent.ServiceChanged;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import cz.tripartita.readmodels.CatalogueStory;
import cz.tripartita.readmodels.FieldSources;
import cz.tripartita.readmodels.MoneyStory;
import cz.tripartita.readmodels.MonitoringStory;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.PlanningStory;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import cz.tripartita.readmodels.indicators.IndicatorsProjection;
import cz.tripartita.readmodels.indicators.YearValue;
import cz.tripartita.readmodels.indicators.YearValueFilter;
import cz.tripartita.readmodels.indicators.YearValues;
import cz.tripartita.readmodels.indicators.forms.FieldDifference.Content;
import cz.tripartita.readmodels.indicators.forms.FieldDifference.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The transport of 2027 is listed late, reported for the whole year in February 2028, handed over in May, corrected in
 * June and handed over in July in a shorter form; the club reports nothing.
 */
class StatisticsFormsTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final StatisticsForms FORMS = new StatisticsForms(JDBC);
    private static final FormServices SERVICES = new FormServices(JDBC);
    private static final Handovers HANDOVERS = new Handovers(JDBC);

    private static final UUID MINISTRY = id("form of the ministry");
    private static final UUID TRANSPORT = MonitoringStory.MONITORING;
    private static final UUID CLUB = id("monitoring club 2027");
    private static final UUID CLUB_SERVICE = id("service club");
    private static final UUID HANDED_IN_MAY = id("handed over in May");
    private static final UUID HANDED_IN_JULY = id("handed over in July");

    private static final LocalDate JANUARY = LocalDate.of(2028, 1, 31);
    private static final LocalDate MAY = LocalDate.of(2028, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2028, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2028, 7, 31);

    @BeforeAll
    static void tellTheStory() {
        Story story = WholeStory.told();
        story.in("plzen").on("2027-02-01").by("policy", null);
        story.then(new MonitoringOpened(
                CLUB,
                "plzen",
                CLUB_SERVICE,
                "Club seniorů",
                ServiceKind.REGISTERED,
                CITY,
                MoneyStory.CLUB_GRANT,
                2027));
        story.on("2028-01-20").by("analyst", id("analyst"));
        story.then(
                new ServiceListed(
                        MoneyStory.SERVICE,
                        "plzen",
                        DIAKONIE,
                        PlanningStory.PROCESS,
                        ServiceCategory.REGISTERED,
                        "40",
                        CatalogueStory.entry("Expres pro seniory", 30),
                        LocalDate.of(2028, 1, 20)),
                new RegistrationRecorded(
                        MoneyStory.SERVICE,
                        new Registration("111", LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31))),
                new RegistrationRecorded(MoneyStory.SERVICE, new Registration("222", LocalDate.of(2027, 1, 1), null)),
                defined(
                        MINISTRY,
                        "mpsv",
                        1,
                        2027,
                        field("clients", "osoba", 0, FieldSources.indicator("clients")),
                        field("contacts", "osoba", 1, FieldSources.indicator("contacts")),
                        field("registration", null, 0, FieldSources.attribute(ServiceAttribute.REGISTRATION_NUMBER)),
                        field("provider", null, 0, FieldSources.attribute(ServiceAttribute.PROVIDER_NAME)),
                        field("capacity", "1", 0, FieldSources.attribute(ServiceAttribute.CAPACITY)),
                        money("awarded", MoneyOfYear.AWARDED),
                        money("paid", MoneyOfYear.PAID),
                        money("returned", MoneyOfYear.RETURNED)));
        story.on("2028-02-10")
                .then(
                        new ServiceChanged(
                                MoneyStory.SERVICE,
                                CatalogueStory.entry("Expres pro seniory", 99),
                                LocalDate.of(2028, 2, 10)),
                        new OrganisationRenamed(DIAKONIE, "Diakonie nová"),
                        accepted(TRANSPORT, "2027", 1, "95.5", "1200"));
        story.on("2028-05-31").then(handedOver());
        story.on("2028-06-10").then(accepted(TRANSPORT, "2027", 2, "97", "1200"));
        story.on("2028-07-10")
                .then(
                        defined(
                                MINISTRY,
                                "mpsv",
                                2,
                                2027,
                                field("provider", null, 0, FieldSources.attribute(ServiceAttribute.PROVIDER_NAME)),
                                field("clients", "osoba", 0, FieldSources.indicator("clients"))),
                        handedOverInJuly());
        story.tell(Projector.of(new IndicatorsProjection(JDBC)));
        story.tell(Projector.of(new StatisticsFormsProjection(JDBC)));
    }

    private static ReportAccepted accepted(
            UUID monitoring, String period, int version, String clients, String contacts) {
        return new ReportAccepted(
                monitoring,
                period,
                version,
                List.of(
                        new ComputedValue("clients", 2, new BigDecimal(clients), null, List.of(), List.of(period)),
                        new ComputedValue("contacts", 1, new BigDecimal(contacts), null, List.of(), List.of(period)),
                        new ComputedValue(
                                "contacts_share", 1, null, NoValue.DIVISION_BY_ZERO, List.of("clients"), List.of())),
                List.of());
    }

    /** The transport as it was in May, and a service that is gone since; the club was left out. */
    private static FormHandedOver handedOver() {
        return new FormHandedOver(
                MINISTRY,
                HANDED_IN_MAY,
                Recipient.REGION,
                2027,
                1,
                MAY,
                List.of(
                        new FormRow(
                                TRANSPORT,
                                MoneyStory.SERVICE,
                                "Senior Expres",
                                DIAKONIE,
                                List.of(
                                        number("clients", "96"),
                                        number("contacts", "1200.0"),
                                        FormCell.of("registration", "222"),
                                        FormCell.of("provider", "Diakonie Plzeň"),
                                        number("capacity", "30"),
                                        number("awarded", "55000.00"),
                                        number("paid", "55000.00"),
                                        number("returned", "0.00"))),
                        new FormRow(id("gone"), id("service gone"), "Zaniklá", DIAKONIE, cells(8))),
                true,
                "00",
                null);
    }

    private static FormHandedOver handedOverInJuly() {
        FormRow club = new FormRow(
                CLUB,
                CLUB_SERVICE,
                "Club seniorů",
                CITY,
                List.of(
                        FormCell.of("provider", "Statutární město Plzeň"),
                        FormCell.empty("clients", NoFigure.NOT_COUNTED, List.of())));
        FormRow transport = new FormRow(
                TRANSPORT,
                MoneyStory.SERVICE,
                "Senior Expres",
                DIAKONIE,
                List.of(FormCell.of("provider", "Diakonie Plzeň"), number("clients", "97")));
        return new FormHandedOver(
                MINISTRY, HANDED_IN_JULY, Recipient.REGION, 2027, 2, JULY, List.of(club, transport), true, "11", null);
    }

    private static List<FormCell> cells(int count) {
        List<FormCell> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cells.add(FormCell.empty("f" + i, NoFigure.NOT_KNOWN, List.of()));
        }
        return cells;
    }

    private static FormOfYear form(String code, int year, LocalDate asOf) {
        return FORMS.find("plzen", code, year, asOf).orElseThrow();
    }

    private static List<FormCell> transport(LocalDate asOf) {
        return SERVICES.all(form("mpsv", 2027, JUNE), asOf).stream()
                .filter(row -> row.monitoringId().equals(TRANSPORT))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    @Test
    void listFormsByCodeWithTheirEnd() {
        List<FormSummary> all = FORMS.list("plzen", null, PageRequest.first(10)).items();

        assertThat(all)
                .extracting(FormSummary::code, FormSummary::version, FormSummary::lastYear, FormSummary::lastHandedOver)
                .containsExactly(tuple("kraj", 2, 2029, 2027), tuple("mpsv", 2, null, 2027));
        Page<FormSummary> first = FORMS.list("plzen", Recipient.REGION, PageRequest.first(1));
        assertThat(FORMS.list("plzen", Recipient.REGION, new PageRequest(first.next(), 1))
                        .items())
                .extracting(FormSummary::code)
                .containsExactly("mpsv");
        assertThat(FORMS.list("plzen", Recipient.CITY, PageRequest.first(10)).items())
                .isEmpty();
    }

    @Test
    void sayWhichVersionHoldsForAYearAsWasKnownOnADay() {
        assertThat(form("kraj", 2027, JUNE).version()).isEqualTo(1);
        assertThat(form("kraj", 2028, JUNE).version()).isEqualTo(2);
        assertThat(form("kraj", 2028, JUNE).fields()).hasSize(2);
        assertThat(FORMS.find("plzen", "kraj", 2026, JUNE)).isEmpty();
        assertThat(FORMS.find("plzen", "kraj", 2027, LocalDate.of(2027, 11, 30)))
                .as("before it was defined")
                .isEmpty();
        assertThat(FORMS.find("plzen", "kraj", 2030, JUNE))
                .as("given up after 2029")
                .isEmpty();
        assertThat(FORMS.find("plzen", "kraj", 2030, LocalDate.of(2028, 5, 30)))
                .as("not known to be given up yet")
                .isPresent();
    }

    @Test
    void fillTheFieldsWithWhatWasAcceptedAndSaid() {
        assertThat(transport(MAY))
                .containsExactly(
                        number("clients", "96"),
                        number("contacts", "1200.0"),
                        FormCell.of("registration", "222"),
                        FormCell.of("provider", "Diakonie Plzeň"),
                        number("capacity", "30"),
                        number("awarded", "55000.00"),
                        number("paid", "55000.00"),
                        number("returned", "0.00"));
    }

    @Test
    void giveTheSameAsOfADayWhateverIsAcceptedLater() {
        assertThat(transport(LocalDate.of(2028, 6, 9))).isEqualTo(transport(MAY));
        assertThat(transport(LocalDate.of(2028, 6, 10)).getFirst()).isEqualTo(number("clients", "97"));
    }

    /** A half of 2027 was accepted in July, the other one only handed in; nothing was ever reported for the club. */
    @Test
    void readNothingThatIsNotAccepted() {
        assertThat(transport(JANUARY).getFirst())
                .isEqualTo(FormCell.empty("clients", NoFigure.NOT_ADDED_UP, List.of("2027")));
        assertThat(transport(LocalDate.of(2028, 2, 9)).getFirst())
                .isEqualTo(transport(JANUARY).getFirst());
        assertThat(transport(LocalDate.of(2028, 2, 10)).getFirst()).isEqualTo(number("clients", "96"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-07-15", "2027-07-16", "2028-02-10", "2028-06-09", "2028-06-10"})
    void haveTheValuesOfTheYearAsEverybodyElseReadsThem(LocalDate day) {
        List<YearValue> values = new YearValues(JDBC).of("plzen", YearValueFilter.of(TRANSPORT, day));

        assertThat(values).hasSizeLessThan(4);
        for (FormCell cell : transport(day).subList(0, 2)) {
            BigDecimal value = values.stream()
                    .filter(one -> one.indicator().equals(cell.field()))
                    .map(YearValue::value)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            int decimals = cell.field().equals("clients") ? 0 : 1;
            assertThat(cell.number()).isEqualTo(value == null ? null : value.setScale(decimals, RoundingMode.HALF_UP));
        }
    }

    @Test
    void knowNothingOfTheCatalogueBeforeItWasSaid() {
        assertThat(transport(LocalDate.of(2027, 12, 31)).get(2))
                .isEqualTo(FormCell.empty("registration", NoFigure.NOT_KNOWN, List.of()));
        assertThat(transport(LocalDate.of(2027, 2, 1)).get(6))
                .as("paid by then")
                .isEqualTo(number("paid", "45000.00"));
    }

    @Test
    void addUpWhatEntriesOfTheLedgerChanged() {
        FormRow club = SERVICES.all(form("mpsv", 2027, JUNE), JUNE).getFirst();

        assertThat(club.serviceName()).isEqualTo("Club seniorů");
        assertThat(club.cells())
                .contains(
                        number("awarded", "20000.00"),
                        number("paid", "13000.00"),
                        number("returned", "1000.00"),
                        FormCell.of("provider", "Statutární město Plzeň"),
                        FormCell.empty("contacts", NoFigure.NOT_COUNTED, List.of()));
    }

    @Test
    void goPageByPageAndNarrowToAProvider() {
        FormOfYear form = form("mpsv", 2027, JUNE);
        Page<FormRow> first = SERVICES.list(form, JUNE, null, PageRequest.first(1));
        Page<FormRow> second = SERVICES.list(form, JUNE, null, new PageRequest(first.next(), 1));

        assertThat(first.items()).extracting(FormRow::serviceName).containsExactly("Club seniorů");
        assertThat(second.items()).extracting(FormRow::serviceName).containsExactly("Senior Expres");
        assertThat(second.next()).isNull();
        assertThat(services(form, DIAKONIE)).containsExactly("Senior Expres");
        assertThat(services(form, id("another"))).isEmpty();
        assertThat(SERVICES.all(form, LocalDate.of(2027, 1, 9)))
                .as("before any was monitored")
                .isEmpty();
    }

    private static List<String> services(FormOfYear form, @Nullable UUID organisation) {
        return SERVICES.list(form, JUNE, organisation, PageRequest.first(10)).items().stream()
                .map(FormRow::serviceName)
                .toList();
    }

    @Test
    void compareEachHandoverInTheVersionOfItsOwn() {
        assertThat(HANDOVERS
                        .list("plzen", "mpsv", 2027, JULY, PageRequest.first(10))
                        .items())
                .extracting(
                        HandoverSummary::handoverId,
                        HandoverSummary::version,
                        HandoverSummary::services,
                        HandoverSummary::differences)
                .containsExactly(tuple(HANDED_IN_JULY, 2, 2, 0), tuple(HANDED_IN_MAY, 1, 2, 3));
    }

    @Test
    void keepWhatWasHandedOverAndSayInWhatTodayDiffers() {
        FormOfYear form = HANDOVERS.form("plzen", "mpsv", 2027, HANDED_IN_MAY).orElseThrow();

        assertThat(HANDOVERS
                        .services("plzen", HANDED_IN_MAY, PageRequest.first(10))
                        .items())
                .isEqualTo(handedOver().rows());
        assertThat(HANDOVERS
                        .differences(form, HANDED_IN_MAY, JUNE, PageRequest.first(10))
                        .items())
                .extracting(
                        FieldDifference::kind,
                        FieldDifference::serviceName,
                        FieldDifference::field,
                        FieldDifference::handedOver,
                        FieldDifference::today)
                .containsExactly(
                        tuple(Kind.FIELD_CHANGED, "Senior Expres", "clients", content("96"), content("97")),
                        tuple(Kind.SERVICE_GONE, "Zaniklá", null, null, null),
                        tuple(Kind.SERVICE_ADDED, "Club seniorů", null, null, null));
        assertThat(HANDOVERS
                        .differences(form, HANDED_IN_MAY, MAY, PageRequest.first(10))
                        .items())
                .extracting(FieldDifference::kind)
                .as("as of the day of the figures")
                .containsExactly(Kind.SERVICE_GONE, Kind.SERVICE_ADDED);
    }

    private static Content content(String number) {
        return new Content(new BigDecimal(number), null, null);
    }

    @Test
    void goPageByPageThroughHandoversAndDifferences() {
        FormOfYear form = HANDOVERS.form("plzen", "mpsv", 2027, HANDED_IN_MAY).orElseThrow();

        assertThat(oneByOne(page -> HANDOVERS.differences(form, HANDED_IN_MAY, JUNE, page)))
                .extracting(FieldDifference::field)
                .containsExactly("clients", null, null);
        assertThat(oneByOne(page -> HANDOVERS.services("plzen", HANDED_IN_MAY, page)))
                .extracting(FormRow::serviceName)
                .containsExactly("Senior Expres", "Zaniklá");
        assertThat(oneByOne(page -> HANDOVERS.list("plzen", "mpsv", 2027, JULY, page)))
                .extracting(HandoverSummary::handoverId)
                .containsExactly(HANDED_IN_JULY, HANDED_IN_MAY);
        assertThat(HANDOVERS
                        .list("plzen", "kraj", 2027, JUNE, PageRequest.first(1))
                        .items())
                .extracting(HandoverSummary::handoverId, HandoverSummary::complete)
                .containsExactly(tuple(HANDOVER, false));
        assertThat(REGION).isEqualTo(form("kraj", 2027, JUNE).formId());
    }

    @Test
    void showNothingToAnotherMunicipality() {
        assertThat(FORMS.list("zatec", null, PageRequest.first(10)).items()).isEmpty();
        assertThat(FORMS.find("zatec", "mpsv", 2027, JUNE)).isEmpty();
        assertThat(HANDOVERS
                        .list("zatec", "mpsv", 2027, JUNE, PageRequest.first(10))
                        .items())
                .isEmpty();
        assertThat(HANDOVERS.form("zatec", "mpsv", 2027, HANDED_IN_MAY)).isEmpty();
        assertThat(HANDOVERS
                        .services("zatec", HANDED_IN_MAY, PageRequest.first(10))
                        .items())
                .isEmpty();
    }
}
