package cz.tripartita.grants.application;

import static cz.tripartita.grants.ApplicationSamples.asking;
import static cz.tripartita.grants.ApplicationSamples.content;
import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.CLOSES_AT;
import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.at;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.application.Applications.CURE_BY;
import static cz.tripartita.grants.application.Applications.attached;
import static cz.tripartita.grants.application.Applications.in;
import static cz.tripartita.grants.application.ListedServices.registeredService;
import static cz.tripartita.grants.application.Programmes.after;
import static cz.tripartita.grants.application.Programmes.curing;
import static cz.tripartita.grants.application.Programmes.published;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSupplemented;
import cz.tripartita.grants.events.ApplicationEvent.DefectsFound;
import cz.tripartita.grants.events.ApplicationEvent.LateSubmissionAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What staff do to an application, and how an applicant answers. */
class FormalCheckTest {

    private static final Occasion STAFF = at(CLOSES_AT.plusSeconds(86_400), null);
    private static final Occasion STAFF_OF_APPLICANT = at(CLOSES_AT.plusSeconds(86_400), ORGANISATION);
    private static final Instant CURE_OVER =
            CURE_BY.plusDays(1).atStartOfDay(Occasion.PRAGUE).toInstant();

    /** Supplemented once after it was sent back. */
    private static ApplicationState supplemented() {
        return in(ApplicationPhase.DEFECTIVE, supplement().getFirst());
    }

    private static List<ApplicationEvent> supplement() {
        return SubmissionDecider.decide(
                new SupplementApplication(APPLICATION, content(_ -> {})),
                in(ApplicationPhase.DEFECTIVE),
                at(CURE_OVER.minusNanos(1000), ORGANISATION),
                curing(10),
                registeredService());
    }

    @Nested
    class ConfirmsCompleteness {

        private final ConfirmCompleteness command = new ConfirmCompleteness(APPLICATION);

        @ParameterizedTest
        @EnumSource
        void onceAfterSubmission(ApplicationPhase phase) {
            if (phase == ApplicationPhase.SUBMITTED) {
                assertThat(FormalCheckDecider.decide(command, in(phase), STAFF)).hasSize(1);
            } else {
                Refused.by(
                        GrantsRule.APPLICATION_UNDER_CHECK, () -> FormalCheckDecider.decide(command, in(phase), STAFF));
            }
        }

        @Test
        void onceMoreAfterTheSupplement() {
            assertThat(FormalCheckDecider.decide(command, supplemented(), STAFF))
                    .hasSize(1);
        }

        @Test
        void neverOfTheOwnOrganisation() {
            Refused.by(
                    GrantsRule.STAFF_NOT_OF_APPLICANT,
                    () -> FormalCheckDecider.decide(command, in(ApplicationPhase.SUBMITTED), STAFF_OF_APPLICANT));
        }
    }

    @Nested
    class FindsDefects {

        private final FindDefects command = new FindDefects(APPLICATION, List.of("chybí výpis"));

        @Test
        void andCountsTheDaysOfTheCureFromTheDayOfTheRecord() {
            Occasion lateInTheEvening = at(Instant.parse("2026-08-10T21:59:59Z"), null);
            Occasion afterMidnight = at(Instant.parse("2026-08-10T22:00:00Z"), null);

            assertThat(FormalCheckDecider.decide(command, in(ApplicationPhase.SUBMITTED), lateInTheEvening, curing(10)))
                    .containsExactly(new DefectsFound(APPLICATION, List.of("chybí výpis"), CURE_BY));
            assertThat(FormalCheckDecider.decide(command, in(ApplicationPhase.SUBMITTED), afterMidnight, curing(10)))
                    .containsExactly(new DefectsFound(APPLICATION, List.of("chybí výpis"), CURE_BY.plusDays(1)));
        }

        @Test
        void onlyWhereTheProgrammeGivesDaysToCureThem() {
            Refused.by(
                    GrantsRule.CURE_ADMITTED,
                    () -> FormalCheckDecider.decide(command, in(ApplicationPhase.SUBMITTED), STAFF, published()));
        }

        @Test
        void once() {
            Refused.by(
                    GrantsRule.SENT_BACK_ONCE,
                    () -> FormalCheckDecider.decide(command, supplemented(), STAFF, curing(10)));
        }

        @ParameterizedTest
        @EnumSource(names = {"STARTED", "COMPLETE", "REJECTED", "WITHDRAWN", "REFUSED", "DECIDED"})
        void onlyUnderTheFormalCheck(ApplicationPhase phase) {
            Refused.by(
                    GrantsRule.APPLICATION_UNDER_CHECK,
                    () -> FormalCheckDecider.decide(command, in(phase), STAFF, curing(10)));
        }
    }

    @Nested
    class SupplementsApplication {

        private List<ApplicationEvent> decide(ContentForm content, Instant at) {
            return SubmissionDecider.decide(
                    new SupplementApplication(APPLICATION, content),
                    in(ApplicationPhase.DEFECTIVE, attached("výpis")),
                    at(at, ORGANISATION),
                    curing(10),
                    registeredService());
        }

        @Test
        void asTheNextVersionWithTheFilesAttachedUntilTheEndOfTheLastDay() {
            assertThat(decide(content(_ -> {}), CURE_OVER.minusNanos(1000)))
                    .singleElement()
                    .isInstanceOfSatisfying(ApplicationSupplemented.class, event -> {
                        assertThat(event.version()).isEqualTo(2);
                        assertThat(event.attachments())
                                .containsExactly(attached("výpis").attachment());
                    });
        }

        @Test
        void refusesTheFirstInstantOfTheNextDay() {
            assertThat(Refused.by(GrantsRule.SUPPLEMENTED_IN_TIME, () -> decide(content(_ -> {}), CURE_OVER)))
                    .containsEntry("cureBy", CURE_BY.toString());
        }

        @Test
        void neverForMoreMoneyOrAnotherService() {
            Refused.by(GrantsRule.SUPPLEMENT_ONLY_CURES, () -> decide(asking(czk("60000.01")), CLOSES_AT));
            Refused.by(
                    GrantsRule.SUPPLEMENT_ONLY_CURES,
                    () -> decide(content(form -> form.service = id("another service")), CLOSES_AT));
            assertThat(decide(asking(czk("59999.99")), CLOSES_AT)).hasSize(1);
        }

        @Test
        void isJudgedAsTheSubmissionWas() {
            Refused.by(
                    GrantsRule.SERVES_PRIORITIES_OF_PROGRAMME,
                    () -> decide(content(form -> form.priorities = List.of()), CLOSES_AT));
        }

        @ParameterizedTest
        @EnumSource(names = "DEFECTIVE", mode = EnumSource.Mode.EXCLUDE)
        void onlyOfWhatWasSentBack(ApplicationPhase phase) {
            Refused.by(
                    GrantsRule.SUPPLEMENTED_WHEN_SENT_BACK,
                    () -> SubmissionDecider.decide(
                            new SupplementApplication(APPLICATION, content(_ -> {})),
                            in(phase),
                            at(CLOSES_AT, ORGANISATION),
                            curing(10),
                            registeredService()));
        }

        @Test
        void refusesAnotherOrganisation() {
            Refused.by(
                    GrantsRule.OWN_ORGANISATION_ONLY,
                    () -> SubmissionDecider.decide(
                            new SupplementApplication(APPLICATION, content(_ -> {})),
                            in(ApplicationPhase.DEFECTIVE),
                            STAFF,
                            curing(10),
                            registeredService()));
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
                    assertThat(FormalCheckDecider.decide(command, in(phase), STAFF, false))
                            .hasSize(1);
                case STARTED, REJECTED, WITHDRAWN ->
                    Refused.by(
                            GrantsRule.APPLICATION_UNDER_CHECK,
                            () -> FormalCheckDecider.decide(command, in(phase), STAFF, false));
                case DEFECTIVE ->
                    Refused.by(
                            GrantsRule.REJECTED_AFTER_CURE,
                            () -> FormalCheckDecider.decide(command, in(phase), STAFF, false));
                case REFUSED, DECIDED ->
                    Refused.by(
                            GrantsRule.APPLICATION_NOT_DECIDED,
                            () -> FormalCheckDecider.decide(command, in(phase), STAFF, false));
            }
        }

        @Test
        void onceTheCureIsOver() {
            ApplicationState sentBack = in(ApplicationPhase.DEFECTIVE);

            Refused.by(
                    GrantsRule.REJECTED_AFTER_CURE,
                    () -> FormalCheckDecider.decide(command, sentBack, at(CURE_OVER.minusNanos(1000), null), false));
            assertThat(FormalCheckDecider.decide(command, sentBack, at(CURE_OVER, null), false))
                    .hasSize(1);
        }

        @Test
        void refusesOnceItsProgrammeHasDecided() {
            Refused.by(
                    GrantsRule.APPLICATION_NOT_DECIDED,
                    () -> FormalCheckDecider.decide(command, in(ApplicationPhase.COMPLETE), STAFF, true));
        }
    }

    @Nested
    class AllowsLateSubmission {

        private final LocalDate lastDay = LocalDate.parse("2026-10-31");

        private List<ApplicationEvent> decide(Instant until, ApplicationState state, OfferedProgramme programme) {
            return FormalCheckDecider.decide(
                    new AllowLateSubmission(APPLICATION, until, "výpadek"), state, STAFF, programme);
        }

        @Test
        void untilAnInstantThatLiesAheadButNotAfterTheLastDayOfDecision() {
            ApplicationState started = in(ApplicationPhase.STARTED);
            Instant endOfLastDay =
                    lastDay.plusDays(1).atStartOfDay(Occasion.PRAGUE).toInstant();

            assertThat(decide(STAFF.now().plusSeconds(1), started, published()))
                    .containsExactly(
                            new LateSubmissionAllowed(APPLICATION, STAFF.now().plusSeconds(1), "výpadek"));
            assertThat(decide(endOfLastDay, started, published())).hasSize(1);
            for (Instant until : List.of(STAFF.now(), endOfLastDay.plusSeconds(1))) {
                Refused.by(GrantsRule.LATE_SUBMISSION_IN_TIME, () -> decide(until, started, published()));
            }
            Refused.by(
                    GrantsRule.LATE_SUBMISSION_IN_TIME,
                    () -> decide(STAFF.now().plusSeconds(1), started, after(_ -> {})));
        }

        @Test
        void onlyAfterTheWindow() {
            AllowLateSubmission within = new AllowLateSubmission(APPLICATION, CLOSES_AT, "výpadek");

            Refused.by(
                    GrantsRule.LATE_SUBMISSION_IN_TIME,
                    () -> FormalCheckDecider.decide(
                            within, in(ApplicationPhase.STARTED), at(CLOSES_AT.minusSeconds(60), null), published()));
        }

        @Test
        void againChangesNothing() {
            Instant until = STAFF.now().plusSeconds(1);
            ApplicationState allowed =
                    in(ApplicationPhase.STARTED, new LateSubmissionAllowed(APPLICATION, until, "výpadek"));

            assertThat(decide(until, allowed, published())).isEmpty();
            assertThat(decide(until.plusSeconds(1), allowed, published())).hasSize(1);
        }

        @ParameterizedTest
        @EnumSource(names = "STARTED", mode = EnumSource.Mode.EXCLUDE)
        void onlyOfWhatIsNotSubmitted(ApplicationPhase phase) {
            Refused.by(GrantsRule.SUBMITTED_ONCE, () -> decide(STAFF.now().plusSeconds(1), in(phase), published()));
        }

        @Test
        void neverForTheOwnOrganisation() {
            Refused.by(
                    GrantsRule.STAFF_NOT_OF_APPLICANT,
                    () -> FormalCheckDecider.decide(
                            new AllowLateSubmission(APPLICATION, STAFF.now().plusSeconds(1), "výpadek"),
                            in(ApplicationPhase.STARTED),
                            STAFF_OF_APPLICANT,
                            published()));
        }
    }
}
