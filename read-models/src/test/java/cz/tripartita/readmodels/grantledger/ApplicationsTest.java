package cz.tripartita.readmodels.grantledger;

import static cz.tripartita.readmodels.MoneyStory.AWARD;
import static cz.tripartita.readmodels.MoneyStory.CLUB;
import static cz.tripartita.readmodels.MoneyStory.LATE_UNTIL;
import static cz.tripartita.readmodels.MoneyStory.NEVER_SUBMITTED;
import static cz.tripartita.readmodels.MoneyStory.PROGRAMME;
import static cz.tripartita.readmodels.MoneyStory.REFUSED;
import static cz.tripartita.readmodels.MoneyStory.REJECTED;
import static cz.tripartita.readmodels.MoneyStory.TRANSPORT;
import static cz.tripartita.readmodels.PlanningStory.EXPRES;
import static cz.tripartita.readmodels.PlanningStory.text;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.ApplicationDraft;
import cz.tripartita.grants.events.Representative;
import cz.tripartita.grants.events.SourceKind;
import cz.tripartita.grants.events.SourceLine;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ApplicationsTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final Applications APPLICATIONS = new Applications(JDBC);
    private static final ApplicationVersions VERSIONS = new ApplicationVersions(JDBC);
    private static final LateSubmissions LATE = new LateSubmissions(JDBC);
    private static final Instant NOW = Instant.parse("2027-04-01T00:00:00Z");

    /** When the window of the programme closes. */
    private static final Instant CLOSING = Instant.parse("2026-09-30T22:00:00Z");

    @BeforeAll
    static void tellTheStory() {
        WholeStory.told().tell(Projector.of(new GrantLedgerProjection(JDBC)));
    }

    private static ApplicationView application(UUID id) {
        return APPLICATIONS.find("plzen", id, NOW).orElseThrow();
    }

    private static ApplicationState state(UUID id, Instant now) {
        return APPLICATIONS.find("plzen", id, now).orElseThrow().application().state();
    }

    private static List<UUID> in(ApplicationState state, Instant now) {
        return APPLICATIONS
                .list("plzen", new ApplicationFilter(PROGRAMME, null, state), PageRequest.first(10), now)
                .items()
                .stream()
                .map(ApplicationSummary::applicationId)
                .toList();
    }

    @Nested
    class Lists {

        @Test
        void goPageByPageAndNarrowByState() {
            Page<ApplicationSummary> first =
                    APPLICATIONS.list("plzen", ApplicationFilter.ALL, PageRequest.first(3), NOW);
            Page<ApplicationSummary> second =
                    APPLICATIONS.list("plzen", ApplicationFilter.ALL, new PageRequest(first.next(), 3), NOW);

            assertThat(first.items()).hasSize(3).doesNotContainAnyElementsOf(second.items());
            assertThat(second.items()).hasSize(3);
            assertThat(second.next()).isNull();
            assertThat(in(ApplicationState.REFUSED, NOW)).containsExactly(REFUSED);
        }

        @Test
        void showWhatWasStartedAndNeverSubmittedOnceTheWindowIsClosed() {
            assertThat(in(ApplicationState.NOT_SUBMITTED, CLOSING)).containsExactly(NEVER_SUBMITTED);
            assertThat(in(ApplicationState.DRAFT, CLOSING)).isEmpty();
            assertThat(in(ApplicationState.DRAFT, CLOSING.minusSeconds(1))).containsExactly(NEVER_SUBMITTED);
            assertThat(state(NEVER_SUBMITTED, CLOSING)).isEqualTo(ApplicationState.NOT_SUBMITTED);
            assertThat(state(NEVER_SUBMITTED, CLOSING.minusSeconds(1))).isEqualTo(ApplicationState.DRAFT);
        }

        @Test
        void showNothingOfAnotherMunicipality() {
            assertThat(APPLICATIONS
                            .list("zatec", ApplicationFilter.ALL, PageRequest.first(10), NOW)
                            .items())
                    .isEmpty();
            assertThat(APPLICATIONS.find("zatec", TRANSPORT, NOW)).isEmpty();
            assertThat(LATE.list("zatec", PageRequest.first(10)).items()).isEmpty();
        }
    }

    @Nested
    class OneApplication {

        @Test
        void showsBudgetAndReferencesToWhatIsPersonal() {
            ApplicationView application = application(TRANSPORT);
            ApplicationDraft content = Objects.requireNonNull(application.content());

            assertThat(content.sources()).contains(new SourceLine(SourceKind.CITY, "Plzeň", Money.czk("60000")));
            assertThat(content.bankAccount()).isEqualTo(text("account"));
            assertThat(content.representatives())
                    .containsExactly(new Representative(text("representative"), "ředitelka"));
            assertThat(content.owners())
                    .singleElement()
                    .satisfies(owner -> assertThat(owner.name()).isEqualTo(text("owner")));
            assertThat(application.application().awarded()).isEqualTo(Money.czk("45000"));
            assertThat(application.resolution()).isEqualTo(AWARD);
        }

        @Test
        void saysWhyItWasRefusedOrRejected() {
            assertThat(application(REFUSED).reason()).isEqualTo("Neodpovídá prioritám.");
            assertThat(application(REJECTED).reason()).isEqualTo("Chybí výpis skutečných majitelů.");
        }

        @Test
        void saysWhatItSaidAfterItsCureAndWithWhatItWasSentBack() {
            ApplicationView club = application(CLUB);

            assertThat(club.application().requested()).isEqualTo(Money.czk("20000"));
            assertThat(club.application().serviceName()).isEqualTo("Klub seniorů");
            assertThat(Objects.requireNonNull(club.content()).priorities()).containsExactly(EXPRES);
            assertThat(Objects.requireNonNull(club.cure()).defects()).containsExactly("Chybí rozpočet.");
            assertThat(Objects.requireNonNull(club.cure()).cureBy()).isEqualTo(LocalDate.of(2026, 10, 6));
            assertThat(club.versions())
                    .extracting(ApplicationVersion::files)
                    .containsExactly(List.of(id("extract")), List.of(id("budget")));
        }

        @Test
        void keepsWhatEachVersionSaid() {
            assertThat(amountOf(CLUB, 1)).isEqualTo(Money.czk("25000"));
            assertThat(amountOf(CLUB, 2)).isEqualTo(Money.czk("20000"));
            assertThat(amountOf(NEVER_SUBMITTED, 1)).isNull();
            assertThat(VERSIONS.find(CLUB, 3)).isEmpty();
        }

        private @Nullable Money amountOf(UUID application, int version) {
            return Objects.requireNonNull(
                            VERSIONS.find(application, version).orElseThrow().content())
                    .requested();
        }

        @Test
        void hasTheFilesThatAreAttachedAndGivesOutThoseThatWereHandedIn() {
            assertThat(application(TRANSPORT).attachments())
                    .extracting(AttachmentView::attachmentId)
                    .containsExactly(id("extract"));
            assertThat(VERSIONS.attachment(TRANSPORT, id("extract"))).isPresent();
            assertThat(VERSIONS.attachment(TRANSPORT, id("mistake"))).isEmpty();
            assertThat(VERSIONS.attachment(NEVER_SUBMITTED, id("extract"))).isEmpty();
        }
    }

    @Nested
    class ToOthersThanTheApplicant {

        @Test
        void showsOfADraftOnlyThatItWasStarted() {
            ApplicationView draft = application(NEVER_SUBMITTED);

            assertThat(draft.application().serviceName()).isEqualTo("Divadlo");
            assertThat(draft.versions()).hasSize(2);
            assertThat(draft.attachments()).hasSize(1);
            assertThat(draft.handedIn().application().serviceName()).isNull();
            assertThat(draft.handedIn().application().requested()).isNull();
            assertThat(draft.handedIn().content()).isNull();
            assertThat(draft.handedIn().versions()).isEmpty();
            assertThat(draft.handedIn().attachments()).isEmpty();
        }

        @Test
        void showsAllThatWasHandedIn() {
            assertThat(application(CLUB).handedIn()).isEqualTo(application(CLUB));
        }
    }

    @Test
    void publishesWhoWasLetInLateAndWhy() {
        assertThat(LATE.list("plzen", PageRequest.first(10)).items())
                .singleElement()
                .satisfies(late -> {
                    assertThat(late.applicationId()).isEqualTo(REFUSED);
                    assertThat(late.organisation()).isEqualTo("Diakonie Plzeň");
                    assertThat(late.until()).isEqualTo(LATE_UNTIL);
                    assertThat(late.reason()).isEqualTo("Výpadek datových schránek.");
                });
    }
}
