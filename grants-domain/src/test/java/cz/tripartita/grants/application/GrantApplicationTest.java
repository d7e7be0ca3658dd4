package cz.tripartita.grants.application;

import static cz.tripartita.grants.ApplicationSamples.content;
import static cz.tripartita.grants.ApplicationSamples.form;
import static cz.tripartita.grants.ApplicationSamples.started;
import static cz.tripartita.grants.ApplicationSamples.text;
import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.CLOSES_AT;
import static cz.tripartita.grants.GrantsSamples.OPENS_AT;
import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.PROJECTS;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.GrantsSamples.source;
import static cz.tripartita.grants.application.Applications.attached;
import static cz.tripartita.grants.application.Applications.saved;
import static cz.tripartita.grants.application.ListedServices.registered;
import static cz.tripartita.grants.application.ListedServices.registeredService;
import static cz.tripartita.grants.application.ListedServices.service;
import static cz.tripartita.grants.application.Programmes.after;
import static cz.tripartita.grants.application.Programmes.published;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.ApplicationSamples.Form;
import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.GrantsSamples;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.DraftSaved;
import cz.tripartita.grants.events.ApplicationEvent.LateSubmissionAllowed;
import cz.tripartita.grants.events.BeneficialOwner;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.Holding;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.grants.events.Representative;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.events.SourceKind;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEvent.RegistrationRecorded;
import cz.tripartita.planning.events.ServiceEvent.ServiceEnded;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrantApplicationTest {

    private static final Occasion IN_WINDOW = GrantsSamples.at(OPENS_AT.plusSeconds(3600), ORGANISATION);

    static List<ApplicationEvent> submit(Consumer<Form> otherwise) {
        return submit(otherwise, IN_WINDOW, published());
    }

    private static List<ApplicationEvent> submit(
            Consumer<Form> otherwise, Occasion occasion, OfferedProgramme programme) {
        return submit(saved(form(otherwise)), occasion, programme);
    }

    private static Instant midnight(String day) {
        return LocalDate.parse(day).atStartOfDay(Occasion.PRAGUE).toInstant();
    }

    private static Occasion at(String instant) {
        return GrantsSamples.at(Instant.parse(instant), ORGANISATION);
    }

    private static Occasion at(Instant instant, @Nullable UUID organisation) {
        return GrantsSamples.at(instant, organisation);
    }

    private static List<ApplicationEvent> submit(
            ApplicationState state, Occasion occasion, OfferedProgramme programme) {
        return submit(state, occasion, programme, registeredService());
    }

    private static List<ApplicationEvent> submit(
            ApplicationState state, Occasion occasion, OfferedProgramme programme, @Nullable ListedService service) {
        return SubmissionDecider.decide(new SubmitApplication(APPLICATION), state, occasion, programme, service);
    }

    @Nested
    class SubmitsApplication {

        @Test
        void inTheNameOfTheCallersOwnOrganisation() {
            assertThat(submit(_ -> {})).singleElement().isInstanceOfSatisfying(ApplicationSubmitted.class, event -> {
                assertThat(event.organisationId()).isEqualTo(ORGANISATION);
                assertThat(event.municipality()).isEqualTo(PLZEN);
            });
        }

        @Test
        void refusesACallerWithoutOrganisation() {
            Refused.by(GrantsRule.OWN_ORGANISATION_ONLY, () -> submit(_ -> {}, at(OPENS_AT, null), published()));
        }

        @Test
        void fromTheInstantOfOpeningUntilJustBeforeClosing() {
            assertThat(submit(_ -> {}, at(OPENS_AT, ORGANISATION), published())).hasSize(1);
            assertThat(submit(_ -> {}, at(CLOSES_AT.minusNanos(1000), ORGANISATION), published()))
                    .hasSize(1);
        }

        @Test
        void refusesAMicrosecondBeforeOpeningAndTheInstantOfClosing() {
            for (Instant outside : List.of(OPENS_AT.minusNanos(1000), CLOSES_AT)) {
                assertThat(Refused.by(
                                GrantsRule.PROGRAMME_OPEN,
                                () -> submit(_ -> {}, at(outside, ORGANISATION), published())))
                        .containsEntry("now", outside.toString());
            }
        }

        @Test
        void judgesTheWindowByTheRecordedInstantWhateverThePaperSays() {
            Occasion recordedLate = new Occasion(
                    CLOSES_AT, LocalDate.parse("2026-07-15"), PLZEN, id("person"), "applicant", ORGANISATION);

            Refused.by(GrantsRule.PROGRAMME_OPEN, () -> submit(_ -> {}, recordedLate, published()));
        }

        @Test
        void refusesAProgrammeThatIsDraftedOrCancelled() {
            OfferedProgramme cancelled = after(
                    _ -> {},
                    new ProgrammePublished(PROGRAMME, LocalDate.parse("2026-06-01")),
                    new ProgrammeCancelled(PROGRAMME, "provizorium"));

            Refused.by(GrantsRule.PROGRAMME_OPEN, () -> submit(_ -> {}, IN_WINDOW, after(_ -> {})));
            Refused.by(GrantsRule.PROGRAMME_OPEN, () -> submit(_ -> {}, IN_WINDOW, cancelled));
        }

        @Test
        void countsTheWindowInPragueInSummerTime() {
            OfferedProgramme untilTheEndOfJuly = published(draft -> draft.closesAt = midnight("2026-08-01"));

            assertThat(submit(_ -> {}, at("2026-07-31T21:59:59.999999Z"), untilTheEndOfJuly))
                    .hasSize(1);
            Refused.by(GrantsRule.PROGRAMME_OPEN, () -> submit(_ -> {}, at("2026-07-31T22:00:00Z"), untilTheEndOfJuly));
        }

        @Test
        void countsTheWindowInPragueInWinterTime() {
            OfferedProgramme untilTheEndOfNovember = published(draft -> draft.closesAt = midnight("2026-12-01"));

            assertThat(submit(_ -> {}, at("2026-11-30T22:59:59.999999Z"), untilTheEndOfNovember))
                    .hasSize(1);
            Refused.by(
                    GrantsRule.PROGRAMME_OPEN,
                    () -> submit(_ -> {}, at("2026-11-30T23:00:00Z"), untilTheEndOfNovember));
        }

        @Test
        void handsInTheVersionSavedLastWithTheFilesAttached() {
            ApplicationState twice = Applications.in(
                    ApplicationPhase.STARTED,
                    attached("rozpočet"),
                    new DraftSaved(
                            APPLICATION,
                            2,
                            content(form -> form.purpose = "Jiný účel").asDraft()));

            assertThat(submit(twice, IN_WINDOW, published()))
                    .singleElement()
                    .isInstanceOfSatisfying(ApplicationSubmitted.class, event -> {
                        assertThat(event.version()).isEqualTo(2);
                        assertThat(event.content().purpose()).isEqualTo("Jiný účel");
                        assertThat(event.attachments())
                                .containsExactly(attached("rozpočet").attachment());
                    });
        }

        @ParameterizedTest
        @EnumSource
        void happensOnce(ApplicationPhase phase) {
            if (phase == ApplicationPhase.STARTED) {
                assertThat(submit(Applications.in(phase), IN_WINDOW, published()))
                        .hasSize(1);
            } else {
                Refused.by(GrantsRule.SUBMITTED_ONCE, () -> submit(Applications.in(phase), IN_WINDOW, published()));
            }
        }

        @Test
        void namesAllThatIsMissing() {
            assertThat(Refused.by(
                            GrantsRule.APPLICATION_SAYS_ALL,
                            () -> submit(form -> {
                                form.service = null;
                                form.purpose = "  ";
                                form.costs = List.of();
                                form.representatives = List.of();
                            })))
                    .containsEntry("missing", List.of("serviceId", "purpose", "costs", "representatives"));
            Refused.by(
                    GrantsRule.APPLICATION_SAYS_ALL,
                    () -> submit(Applications.after(List.of(started())), IN_WINDOW, published()));
        }

        @Test
        void refusesARepresentativeWithoutLegalTitle() {
            Refused.by(
                    GrantsRule.REPRESENTATIVES_HAVE_LEGAL_TITLE,
                    () -> submit(
                            form -> form.representatives = List.of(new Representative(text("representative"), " "))));
        }

        @Test
        void wantsOwnersOrTheReasonWhyThereAreNone() {
            assertThat(submit(form -> {
                        form.owners = List.of();
                        form.ownersExemption = "příspěvková organizace, § 7 zákona č. 37/2021 Sb.";
                    }))
                    .hasSize(1);
            Refused.by(GrantsRule.OWNERS_OR_EXEMPTION, () -> submit(form -> form.owners = List.of()));
            Refused.by(GrantsRule.OWNERS_OR_EXEMPTION, () -> submit(form -> form.ownersExemption = "obec"));
        }

        @ParameterizedTest
        @CsvSource({"0, true", "100, true", "-0.01, false", "100.01, false"})
        void takesSharesFromNoneToTheWhole(BigDecimal share, boolean taken) {
            Consumer<Form> owner = form -> form.owners = List.of(new BeneficialOwner(text("owner"), share));
            Consumer<Form> holding = form -> form.holdings = List.of(new Holding("Dcera, s. r. o.", "25200461", share));
            for (Consumer<Form> one : List.of(owner, holding)) {
                if (taken) {
                    assertThat(submit(one)).hasSize(1);
                } else {
                    Refused.by(GrantsRule.SHARES_ARE_PERCENTAGES, () -> submit(one));
                }
            }
        }

        @Test
        void refusesAHoldingWithoutItsNumber() {
            assertThat(Refused.by(
                            GrantsRule.HOLDING_HAS_ICO,
                            () -> submit(
                                    form -> form.holdings = List.of(new Holding("Dcera", "2520046", BigDecimal.TEN)))))
                    .containsEntry("ico", List.of("2520046"));
        }

        @ParameterizedTest
        @EnumSource(names = {"PRO_FAMILY", "PROJECT"})
        void refusesAKindOfServiceThatTheProgrammeDoesNotAdmit(ServiceKind kind) {
            Refused.by(GrantsRule.SERVICE_KIND_ADMITTED, () -> submit(form -> form.kind = kind));
        }

        @Test
        void isForAServiceThatTheCatalogueHasOfTheApplicant() {
            ListedService ofAnother = new ListedService(
                    id("competitor"),
                    ServiceCategory.REGISTERED,
                    registeredService().registrations(),
                    null);

            Refused.by(GrantsRule.SERVICE_IN_CATALOGUE, () -> submitFor(null));
            Refused.by(GrantsRule.SERVICE_IN_CATALOGUE, () -> submitFor(ofAnother));
            assertThat(Refused.by(GrantsRule.SERVICE_IN_CATALOGUE, () -> submitFor(service(ServiceCategory.RELATED))))
                    .containsEntry("category", "RELATED");
        }

        @ParameterizedTest
        @CsvSource({"2027-12-31, false", "2028-01-01, true"})
        void isForAServiceThatIsNotEndedBeforeTheLastDay(LocalDate endedOn, boolean taken) {
            ListedService ended = service(
                    ServiceCategory.REGISTERED,
                    registered("1", "2020-01-01", null),
                    new ServiceEnded(id("service"), endedOn, "zánik"));
            if (taken) {
                assertThat(submitFor(ended)).hasSize(1);
            } else {
                Refused.by(GrantsRule.SERVICE_IN_CATALOGUE, () -> submitFor(ended));
            }
        }

        @Test
        void wantsNoServiceOfTheCatalogueForAProject() {
            Form project = form(form -> {
                form.lineId = PROJECTS;
                form.kind = ServiceKind.PROJECT;
                budget(form, "50000", "0", "50000");
            });

            assertThat(submit(saved(project), IN_WINDOW, published(), null)).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({
            "2027-01-01, 2027-12-31, true",
            "2027-01-02, 2027-12-31, false",
            "2027-01-01, 2027-12-30, false",
        })
        void wantsARegistrationForEveryDayOfThePeriod(String from, String to, boolean taken) {
            ListedService service = service(ServiceCategory.REGISTERED, registered("1", from, to));
            if (taken) {
                assertThat(submitFor(service)).hasSize(1);
            } else {
                Refused.by(GrantsRule.REGISTERED_FOR_WHOLE_PERIOD, () -> submitFor(service));
            }
        }

        @Test
        void takesRegistrationsOneAfterTheOtherButNoGapAndOnlyAsLastRecorded() {
            RegistrationRecorded first = registered("1", "2020-01-01", "2027-06-30");

            assertThat(submitFor(service(ServiceCategory.REGISTERED, registered("2", "2027-07-01", null), first)))
                    .hasSize(1);
            Refused.by(
                    GrantsRule.REGISTERED_FOR_WHOLE_PERIOD,
                    () -> submitFor(service(ServiceCategory.REGISTERED, first, registered("2", "2027-07-02", null))));
            Refused.by(
                    GrantsRule.REGISTERED_FOR_WHOLE_PERIOD,
                    () -> submitFor(service(ServiceCategory.REGISTERED, registered("1", "2020-01-01", null), first)));
            Refused.by(GrantsRule.REGISTERED_FOR_WHOLE_PERIOD, () -> submitFor(service(ServiceCategory.REGISTERED)));
        }

        private List<ApplicationEvent> submitFor(@Nullable ListedService service) {
            return submit(saved(form(_ -> {})), IN_WINDOW, published(), service);
        }

        @Test
        void holdsToTheLineThatItNames() {
            assertThat(submit(form -> {
                        form.lineId = PROJECTS;
                        form.kind = ServiceKind.PROJECT;
                        budget(form, "50000", "0", "50000");
                    }))
                    .hasSize(1);
            Refused.by(GrantsRule.SERVICE_KIND_ADMITTED, () -> submit(form -> form.lineId = PROJECTS));
            Refused.by(
                    GrantsRule.REQUESTED_LEAVES_OWN_SHARE,
                    () -> submit(form -> {
                        form.lineId = PROJECTS;
                        form.kind = ServiceKind.PROJECT;
                        budget(form, "50000.01", "0", "49999.99");
                    }));
            Refused.by(GrantsRule.LINE_OF_PROGRAMME, () -> submit(form -> form.lineId = id("no line")));
        }

        @Test
        void refusesSourcesThatDoNotAddUpToCosts() {
            assertThat(Refused.by(
                            GrantsRule.SOURCES_EQUAL_COSTS,
                            () -> submit(form -> form.costs = List.of(new CostLine("mzdy", czk("100000.01"))))))
                    .containsEntry("sources", czk("100000").amount())
                    .containsEntry("costs", czk("100000.01").amount());
        }

        @Test
        void refusesARequestOtherThanTheCitysPartOfTheBudget() {
            Refused.by(GrantsRule.REQUESTED_IS_CITY_SOURCE, () -> submit(form -> form.requested = czk("59999.99")));
        }

        @Test
        void refusesARequestAboveTheLargestAmount() {
            assertThat(submit(form -> budget(form, "200000", "0", "50000"))).hasSize(1);
            Refused.by(
                    GrantsRule.REQUESTED_NOT_ABOVE_LARGEST_AMOUNT,
                    () -> submit(form -> budget(form, "200000.01", "0", "50000")));
        }

        @Test
        void countsNoPublicMoneyIntoTheOwnShare() {
            assertThat(submit(form -> budget(form, "60000", "30000", "10000"))).hasSize(1);
            assertThat(Refused.by(
                            GrantsRule.REQUESTED_LEAVES_OWN_SHARE,
                            () -> submit(form -> budget(form, "60000", "30000.01", "9999.99"))))
                    .containsEntry("ownShare", czk("9999.99").amount());
        }

        @ParameterizedTest
        @EnumSource(SourceKind.class)
        void countsOnlyOwnAndOtherMoneyIntoTheOwnShare(SourceKind kind) {
            Consumer<Form> tenPercentFromIt = form -> {
                form.sources = List.of(source(SourceKind.CITY, "90000"), source(kind, "10000"));
                form.requested = kind == SourceKind.CITY ? czk("100000") : czk("90000");
            };
            if (kind == SourceKind.OWN || kind == SourceKind.OTHER) {
                assertThat(submit(tenPercentFromIt)).hasSize(1);
            } else {
                Refused.by(GrantsRule.REQUESTED_LEAVES_OWN_SHARE, () -> submit(tenPercentFromIt));
            }
        }

        @Test
        void refusesLinesThatAreNotPositive() {
            assertThat(Refused.by(
                            GrantsRule.AMOUNTS_POSITIVE,
                            () -> submit(form -> form.costs = List.of(
                                    new CostLine("mzdy", czk("110000")), new CostLine("sleva", czk("-10000"))))))
                    .containsEntry("linesNotPositive", 1L);
        }

        @ParameterizedTest
        @CsvSource({"2026-12-31, 2027-12-31", "2027-01-01, 2028-01-01", "2027-06-02, 2027-06-01"})
        void refusesAPeriodOutsideTheProgrammesYear(String from, String to) {
            Refused.by(
                    GrantsRule.PERIOD_IN_PROGRAMME_YEAR,
                    () -> submit(form -> {
                        form.from = from;
                        form.to = to;
                    }));
        }

        @Test
        void refusesToServeNoPriorityOrAForeignOne() {
            Refused.by(GrantsRule.SERVES_PRIORITIES_OF_PROGRAMME, () -> submit(form -> form.priorities = List.of()));
            assertThat(Refused.by(
                            GrantsRule.SERVES_PRIORITIES_OF_PROGRAMME,
                            () -> submit(form -> form.priorities = List.of(id("elsewhere")))))
                    .containsEntry("foreign", List.of(id("elsewhere").toString()));
        }

        private void budget(Form form, String city, String region, String own) {
            form.costs =
                    List.of(new CostLine("provoz", czk(city).plus(czk(region)).plus(czk(own))));
            form.sources = new ArrayList<>(List.of(source(SourceKind.CITY, city), source(SourceKind.OWN, own)));
            if (czk(region).isPositive()) {
                form.sources.add(source(SourceKind.REGION, region));
            }
            form.requested = czk(city);
        }
    }

    @Nested
    class SubmitsApplicationLate {

        private final ApplicationState allowed = Applications.in(
                ApplicationPhase.STARTED,
                new LateSubmissionAllowed(APPLICATION, CLOSES_AT.plusSeconds(3600), "výpadek datových schránek"));

        @Test
        void untilJustBeforeTheEndOfItsException() {
            assertThat(submit(allowed, at(CLOSES_AT, ORGANISATION), published()))
                    .hasSize(1);
            assertThat(submit(allowed, at(CLOSES_AT.plusSeconds(3600).minusNanos(1000), ORGANISATION), published()))
                    .hasSize(1);
            Refused.by(
                    GrantsRule.PROGRAMME_OPEN,
                    () -> submit(allowed, at(CLOSES_AT.plusSeconds(3600), ORGANISATION), published()));
        }

        @Test
        void neverBeforeTheWindowNorToAProgrammeThatIsCancelled() {
            Refused.by(
                    GrantsRule.PROGRAMME_OPEN,
                    () -> submit(allowed, at(OPENS_AT.minusNanos(1000), ORGANISATION), published()));
            Refused.by(GrantsRule.PROGRAMME_OPEN, () -> submit(allowed, at(CLOSES_AT, ORGANISATION), after(_ -> {})));
        }
    }
}
