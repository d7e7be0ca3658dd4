package cz.tripartita.readmodels.catalogue;

import static cz.tripartita.readmodels.Pages.oneByOne;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEvent.ServiceConfirmed;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import cz.tripartita.planning.events.ServiceForm;
import cz.tripartita.planning.events.TargetGroup;
import cz.tripartita.readmodels.CatalogueStory;
import cz.tripartita.readmodels.CursorMalformed;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.PlanningStory;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class CatalogueTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final Catalogue CATALOGUE = new Catalogue(JDBC);
    private static final Providers PROVIDERS = new Providers(JDBC);
    private static final LocalDate CHANGED = LocalDate.of(2026, 10, 1);
    private static final ServiceFilter ALL = new ServiceFilter(null, null, null, null, null, null, null, null, null);

    /** In the order of a Czech dictionary, in which {@code ch} follows {@code h} and {@code č} follows {@code c}. */
    private static final List<String> CZECH_ORDER =
            List.of("Cesta", "Čáp", "Dům", "Hrad", "Chata", "Íris", "Jaro", "Řeka", "Šance", "Zora", "Živa");

    @BeforeAll
    static void tellTheStory() {
        Story story = new Story();
        PlanningStory.tell(story);
        CatalogueStory.tell(story);
        story.in("lhotka").on("2026-01-05");
        story.then(new OrganisationRegistered(
                id("Lhotka"), "lhotka", "Žluťoučký kůň, z. s.", "12345679", FounderKind.NON_GOVERNMENTAL));
        for (String name : CZECH_ORDER.reversed()) {
            story.then(new ServiceListed(
                    id(name),
                    "lhotka",
                    id("Lhotka"),
                    id("process of Lhotka"),
                    ServiceCategory.RELATED,
                    null,
                    CatalogueStory.entry(name, null),
                    LocalDate.of(2024, 2, 29)));
        }
        story.then(new ServiceConfirmed(id("Čáp"), LocalDate.of(2024, 3, 31), null));
        story.tell(Projector.of(new CatalogueProjection(JDBC)));
    }

    @Test
    void showsAServiceAsItIsNow() {
        ServiceView service =
                CATALOGUE.service("plzen", CatalogueStory.ASSISTANCE, CHANGED).orElseThrow();

        assertThat(service.provider())
                .isEqualTo(new ProviderReference(
                        PlanningStory.DIAKONIE, "Diakonie Plzeň", "45331154", FounderKind.NON_GOVERNMENTAL));
        assertThat(service.kind()).hasFieldOrPropertyWithValue("name", "osobní asistence");
        assertThat(service.entry()).isEqualTo(CatalogueStory.entry("Osobní asistence Doma", 25));
        assertThat(service.registrations())
                .containsExactly(new Registration("1234567", LocalDate.of(2026, 9, 1), LocalDate.of(2029, 9, 1)));
        assertThat(service.confirmedOn()).isEqualTo(CHANGED);
        assertThat(service.version()).isEqualTo(3);
        assertThat(CATALOGUE.service("zatec", CatalogueStory.ASSISTANCE, CHANGED))
                .isEmpty();
    }

    @Test
    void findsTheServiceThatAProviderHasUnderAName() {
        assertThat(of(ServiceCategory.REGISTERED, "39")).isPresent();
        assertThat(of(ServiceCategory.REGISTERED, "40")).isEmpty();
        assertThat(of(ServiceCategory.RELATED, null)).isEmpty();
    }

    private static java.util.Optional<ServiceView> of(ServiceCategory category, @Nullable String kind) {
        return CATALOGUE.service(PlanningStory.DIAKONIE, "Osobní asistence Doma", category, kind, CHANGED);
    }

    @Nested
    class Listing {

        @Test
        void goesByTheCzechOrderOfNamesPageByPage() {
            assertThat(oneByOne(page -> CATALOGUE.services("lhotka", ALL, CHANGED, page)))
                    .extracting(service -> service.entry().name())
                    .isEqualTo(CZECH_ORDER);
        }

        @Test
        void takesNoCursorOfAnotherList() {
            String cursor = PROVIDERS
                    .list("plzen", new ProviderFilter(null, null), PageRequest.first(1))
                    .next();
            assertThat(cursor).isNull();
            assertThatThrownBy(() -> CATALOGUE.services("lhotka", ALL, CHANGED, new PageRequest("bm90", 3)))
                    .isInstanceOf(CursorMalformed.class);
        }

        @ParameterizedTest(name = "[{0}]")
        @ValueSource(
                strings = {
                    "asistence",
                    "ASISTENCE",
                    "osobni",
                    "Osobní DOMA",
                    "diakonie asist",
                    "45331154",
                    "smyslena",
                    "  doma,  plzeň! "
                })
        void findsWordsOfServiceKindProviderAndPlaceWithoutDiacritics(String text) {
            assertThat(ids("plzen", text)).contains(CatalogueStory.ASSISTANCE);
        }

        @ParameterizedTest(name = "[{0}]")
        @ValueSource(strings = {"zlutoucky kun", "Žluťoučký", "ŽLUŤOUČKÝ KŮŇ"})
        void findsByProviderWhicheverWayItIsWritten(String text) {
            assertThat(ids("lhotka", text)).hasSize(CZECH_ORDER.size());
        }

        @ParameterizedTest(name = "[{0}]")
        @ValueSource(strings = {"drak", "asistence drak", "západ"})
        void doesNotFindWhatIsNotThereOrNoLonger(String text) {
            assertThat(ids("plzen", text)).isEmpty();
        }

        @ParameterizedTest(name = "[{0}]")
        @ValueSource(strings = {"", "%", "_", "\\", " ,;"})
        void isNotNarrowedByNoWords(String text) {
            assertThat(ids("plzen", text)).hasSize(3);
        }

        @Test
        void narrowsByEachProperty() {
            assertThat(ids(new ServiceFilter(null, ServiceCategory.RELATED, null, null, null, null, null, null, null)))
                    .containsExactly(CatalogueStory.TAXI);
            assertThat(ids(new ServiceFilter(null, null, "39", null, null, null, null, null, null)))
                    .containsExactly(CatalogueStory.ASSISTANCE);
            assertThat(ids(new ServiceFilter(null, null, null, ServiceForm.RESIDENTIAL, null, null, null, null, null)))
                    .isEmpty();
            assertThat(ids(new ServiceFilter(null, null, null, ServiceForm.FIELD, null, null, null, null, null)))
                    .hasSize(3);
            assertThat(ids(new ServiceFilter(null, null, null, null, "seniors", null, null, null, null)))
                    .hasSize(3);
            assertThat(ids(new ServiceFilter(null, null, null, null, "families", null, null, null, null)))
                    .isEmpty();
            assertThat(ids(new ServiceFilter(null, null, null, null, null, TargetGroup.SENIORS, null, null, null)))
                    .hasSize(3);
            assertThat(ids(new ServiceFilter(null, null, null, null, null, null, PlanningStory.CITY, null, null)))
                    .isEmpty();
            assertThat(ids(ServiceFilter.of(ServiceStatus.ENDED))).containsExactly(CatalogueStory.CLUB);
            assertThat(ids(ServiceFilter.of(ServiceStatus.PROVIDED)))
                    .containsExactly(CatalogueStory.ASSISTANCE, CatalogueStory.TAXI);
        }

        private static List<UUID> ids(String municipality, String text) {
            ServiceFilter filter = new ServiceFilter(text, null, null, null, null, null, null, null, null);
            return CATALOGUE.services(municipality, filter, CHANGED, PageRequest.first(200)).items().stream()
                    .map(ServiceView::serviceId)
                    .toList();
        }

        private static List<UUID> ids(ServiceFilter filter) {
            return CATALOGUE.services("plzen", filter, CHANGED, PageRequest.first(200)).items().stream()
                    .map(ServiceView::serviceId)
                    .toList();
        }
    }

    @Nested
    class Stale {

        @ParameterizedTest
        @CsvSource({"2027-10-01, false", "2027-10-02, true"})
        void isAnEntryAfterTwelveMonthsWithoutConfirmation(LocalDate day, boolean stale) {
            assertThat(CATALOGUE
                            .service("plzen", CatalogueStory.TAXI, day)
                            .orElseThrow()
                            .stale())
                    .isEqualTo(stale);
        }

        @Test
        void isNoEntryOfAServiceThatEnded() {
            assertThat(CATALOGUE
                            .service("plzen", CatalogueStory.CLUB, LocalDate.of(2040, 1, 1))
                            .orElseThrow()
                            .stale())
                    .isFalse();
        }

        @Test
        void isAnEntryOfALeapDayFromMarchOn() {
            assertThat(stale(LocalDate.of(2025, 2, 28), true)).isZero();
            assertThat(stale(LocalDate.of(2025, 3, 1), true)).isEqualTo(CZECH_ORDER.size() - 1);
            assertThat(stale(LocalDate.of(2025, 3, 1), false)).isEqualTo(1);
            assertThat(stale(LocalDate.of(2025, 4, 1), true)).isEqualTo(CZECH_ORDER.size());
        }

        private static int stale(LocalDate day, boolean wanted) {
            ServiceFilter filter = new ServiceFilter(null, null, null, null, null, null, null, null, wanted);
            return CATALOGUE
                    .services("lhotka", filter, day, PageRequest.first(200))
                    .items()
                    .size();
        }
    }

    @Nested
    class OfProviders {

        @Test
        void listsThoseWithServicesAndCountsWhatTheyProvideNow() {
            Page<ProviderView> page = PROVIDERS.list("plzen", new ProviderFilter(null, null), PageRequest.first(10));
            assertThat(page.items()).hasSize(1);
            assertThat(page.items().getFirst().services()).isEqualTo(2);
            assertThat(page.items().getFirst().contacts())
                    .hasFieldOrPropertyWithValue("email", "info@diakonie.example");
        }

        @Test
        void narrowsByFounderAndText() {
            assertThat(count("zlutoucky", null)).isEqualTo(1);
            assertThat(count("zlutoucky", FounderKind.NON_GOVERNMENTAL)).isEqualTo(1);
            assertThat(count("zlutoucky", FounderKind.STATE)).isZero();
            assertThat(count("diakonie", null)).isZero();
        }

        private static int count(String text, @Nullable FounderKind founder) {
            return PROVIDERS
                    .list("lhotka", new ProviderFilter(text, founder), PageRequest.first(10))
                    .items()
                    .size();
        }

        @Test
        void findsAnyOrganisationByItsNumber() {
            assertThat(PROVIDERS.ofIco("plzen", "00075370"))
                    .hasValueSatisfying(found -> assertThat(found.services()).isZero());
            assertThat(PROVIDERS.ofIco("zatec", "00075370")).isEmpty();
        }
    }
}
