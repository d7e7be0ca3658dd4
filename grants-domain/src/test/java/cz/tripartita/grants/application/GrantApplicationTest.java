package cz.tripartita.grants.application;

import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.CLOSES_AT;
import static cz.tripartita.grants.GrantsSamples.DECIDED_ON;
import static cz.tripartita.grants.GrantsSamples.OPENS_AT;
import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.PROJECTS;
import static cz.tripartita.grants.GrantsSamples.application;
import static cz.tripartita.grants.GrantsSamples.assembly;
import static cz.tripartita.grants.GrantsSamples.at;
import static cz.tripartita.grants.GrantsSamples.draft;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.GrantsSamples.source;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.GrantsSamples.Form;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRefused;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.events.SourceKind;
import cz.tripartita.grants.programme.DraftProgramme;
import cz.tripartita.planning.events.Resolution;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrantApplicationTest {

    private static final Occasion IN_WINDOW = at(OPENS_AT.plusSeconds(3600), ORGANISATION);

    private static OfferedProgramme offered(ProgrammeEvent... then) {
        List<ProgrammeEvent> events = new ArrayList<>();
        events.add(terms(draft(_ -> {})));
        events.addAll(List.of(then));
        return OfferedProgramme.of(events, PLZEN).orElseThrow();
    }

    private static OfferedProgramme published() {
        return offered(new ProgrammePublished(PROGRAMME, LocalDate.parse("2026-06-01")));
    }

    private static ProgrammeDrafted terms(DraftProgramme command) {
        return new ProgrammeDrafted(PROGRAMME, PLZEN, command.processId(), command.terms());
    }

    static List<ApplicationEvent> submit(Consumer<Form> otherwise) {
        return submit(otherwise, IN_WINDOW, published());
    }

    private static List<ApplicationEvent> submit(
            Consumer<Form> otherwise, Occasion occasion, @Nullable OfferedProgramme programme) {
        return SubmissionDecider.decide(application(otherwise), occasion, programme, true);
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
        void refusesAnOrganisationThatTheMunicipalityDoesNotKnow() {
            Refused.by(
                    GrantsRule.ORGANISATION_KNOWN,
                    () -> SubmissionDecider.decide(application(_ -> {}), IN_WINDOW, published(), false));
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
        void refusesAProgrammeThatIsDraftedCancelledOrUnknown() {
            OfferedProgramme cancelled = offered(
                    new ProgrammePublished(PROGRAMME, LocalDate.parse("2026-06-01")),
                    new ProgrammeCancelled(PROGRAMME, "provizorium"));

            Refused.by(GrantsRule.PROGRAMME_OPEN, () -> submit(_ -> {}, IN_WINDOW, offered()));
            Refused.by(GrantsRule.PROGRAMME_OPEN, () -> submit(_ -> {}, IN_WINDOW, cancelled));
            Refused.by(GrantsRule.PROGRAMME_OPEN, () -> submit(_ -> {}, IN_WINDOW, null));
        }

        @ParameterizedTest
        @EnumSource(names = {"PRO_FAMILY", "PROJECT"})
        void refusesAKindOfServiceThatTheProgrammeDoesNotAdmit(ServiceKind kind) {
            Refused.by(GrantsRule.SERVICE_KIND_ADMITTED, () -> submit(form -> form.kind = kind));
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

    private static ApplicationState in(ApplicationPhase phase) {
        return new ApplicationState(PROGRAMME, ORGANISATION, phase);
    }

    @Nested
    class ConfirmsCompleteness {

        @ParameterizedTest
        @EnumSource
        void onceAfterSubmission(ApplicationPhase phase) {
            ConfirmCompleteness command = new ConfirmCompleteness(APPLICATION);
            if (phase == ApplicationPhase.SUBMITTED) {
                assertThat(ApplicationDecider.decide(command, in(phase))).hasSize(1);
            } else {
                Refused.by(GrantsRule.APPLICATION_UNDER_CHECK, () -> ApplicationDecider.decide(command, in(phase)));
            }
        }
    }

    @Nested
    class RejectsApplication {

        private final RejectApplication command = new RejectApplication(APPLICATION, "chybí výpis");

        @ParameterizedTest
        @EnumSource
        void untilItIsDecided(ApplicationPhase phase) {
            switch (phase) {
                case SUBMITTED, COMPLETE ->
                    assertThat(ApplicationDecider.decide(command, in(phase), false))
                            .hasSize(1);
                case REJECTED, WITHDRAWN ->
                    Refused.by(
                            GrantsRule.APPLICATION_UNDER_CHECK,
                            () -> ApplicationDecider.decide(command, in(phase), false));
                case DECIDED, REFUSED ->
                    Refused.by(
                            GrantsRule.APPLICATION_NOT_DECIDED,
                            () -> ApplicationDecider.decide(command, in(phase), false));
            }
        }

        @Test
        void refusesOnceItsProgrammeHasDecided() {
            Refused.by(
                    GrantsRule.APPLICATION_NOT_DECIDED,
                    () -> ApplicationDecider.decide(command, in(ApplicationPhase.COMPLETE), true));
        }
    }

    @Nested
    class WithdrawsApplication {

        private final WithdrawApplication command = new WithdrawApplication(APPLICATION);

        @Test
        void ofTheOwnOrganisationUntilTheDecision() {
            assertThat(ApplicationDecider.decide(command, in(ApplicationPhase.COMPLETE), IN_WINDOW, false))
                    .hasSize(1);
            Refused.by(
                    GrantsRule.APPLICATION_NOT_DECIDED,
                    () -> ApplicationDecider.decide(command, in(ApplicationPhase.COMPLETE), IN_WINDOW, true));
        }

        @Test
        void refusesAnotherOrganisation() {
            Refused.by(
                    GrantsRule.OWN_ORGANISATION_ONLY,
                    () -> ApplicationDecider.decide(
                            command, in(ApplicationPhase.SUBMITTED), at(OPENS_AT, id("competitor")), false));
        }

        @Test
        void changesNothingTheSecondTimeAndRefusesARejectedOne() {
            assertThat(ApplicationDecider.decide(command, in(ApplicationPhase.WITHDRAWN), IN_WINDOW, false))
                    .isEmpty();
            Refused.by(
                    GrantsRule.APPLICATION_UNDER_CHECK,
                    () -> ApplicationDecider.decide(command, in(ApplicationPhase.REJECTED), IN_WINDOW, false));
        }
    }

    @Nested
    class RecordsDecision {

        private final Resolution resolution = assembly("300/26", DECIDED_ON);
        private final RecordDecision award =
                new RecordDecision(APPLICATION, id("grant"), czk("1000"), resolution, null);
        private final RecordDecision refusal = new RecordDecision(APPLICATION, null, czk("0"), resolution, "málo bodů");

        @Test
        void asAwardedOrRefused() {
            assertThat(ApplicationDecider.decide(award, in(ApplicationPhase.COMPLETE)))
                    .containsExactly(new ApplicationAwarded(APPLICATION, id("grant"), czk("1000"), resolution));
            assertThat(ApplicationDecider.decide(refusal, in(ApplicationPhase.COMPLETE)))
                    .containsExactly(new ApplicationRefused(APPLICATION, resolution, "málo bodů"));
        }

        @Test
        void changesNothingTheSecondTime() {
            assertThat(ApplicationDecider.decide(award, in(ApplicationPhase.DECIDED)))
                    .isEmpty();
            assertThat(ApplicationDecider.decide(refusal, in(ApplicationPhase.REFUSED)))
                    .isEmpty();
            assertThat(ApplicationDecider.decide(refusal, in(ApplicationPhase.DECIDED)))
                    .isEmpty();
        }

        @Test
        void ofAnAwardAfterARefusal() {
            assertThat(ApplicationDecider.decide(award, in(ApplicationPhase.REFUSED)))
                    .containsExactly(new ApplicationAwarded(APPLICATION, id("grant"), czk("1000"), resolution));
        }

        @Test
        void refusesAnApplicationThatIsNotComplete() {
            Refused.by(
                    GrantsRule.APPLICATION_COMPLETE,
                    () -> ApplicationDecider.decide(award, in(ApplicationPhase.WITHDRAWN)));
        }
    }
}
