package cz.tripartita.monitoring.survey;

import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;
import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.scale;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.text;
import static cz.tripartita.monitoring.survey.SurveySamples.FIRST;
import static cz.tripartita.monitoring.survey.SurveySamples.LAST;
import static cz.tripartita.monitoring.survey.SurveySamples.QUESTIONNAIRE;
import static cz.tripartita.monitoring.survey.SurveySamples.SURVEY;
import static cz.tripartita.monitoring.survey.SurveySamples.box;
import static cz.tripartita.monitoring.survey.SurveySamples.ofPublic;
import static cz.tripartita.monitoring.survey.SurveySamples.opened;
import static cz.tripartita.monitoring.survey.SurveySamples.service;
import static cz.tripartita.monitoring.survey.SurveySamples.state;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.QuestionnaireEvent.QuestionnaireIssued;
import cz.tripartita.monitoring.events.SurveyEvent;
import cz.tripartita.monitoring.events.SurveyEvent.SummaryPublished;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyCancelled;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyClosed;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyOpened;
import cz.tripartita.monitoring.events.SurveyEvent.TokensIssued;
import cz.tripartita.monitoring.events.SurveyTarget;
import cz.tripartita.monitoring.events.SurveyedService;
import cz.tripartita.monitoring.survey.SurveyHistory.Step;
import cz.tripartita.planning.events.Contacts;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEntry;
import cz.tripartita.planning.events.ServiceEvent;
import cz.tripartita.planning.events.ServiceEvent.ServiceChanged;
import cz.tripartita.planning.events.ServiceEvent.ServiceEnded;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyTest {

    private static final List<Question> QUESTIONS = List.of(scale("staff", null), text("words"));
    private static final Occasion TODAY = at("2026-11-29", null);
    private static final SurveyDrawnUp DRAWN_UP = ofPublic(QUESTIONS.toArray(Question[]::new));
    private static final SurveyCancelled CANCELLED = new SurveyCancelled(SURVEY, "chyba v otázce");

    private static SurveyClosed closed(BallotBox box) {
        SurveyState state = state(DRAWN_UP, opened());
        assertThat(ClosingDecider.closes(state, TODAY)).isTrue();
        return (SurveyClosed)
                ClosingDecider.decide(new CloseSurvey(SURVEY), state, box).getFirst();
    }

    private static BallotBox ofSix(int wrote) {
        return box().with(6, "staff=4").written("words", wrote, "Vlídní lidé").box();
    }

    @Nested
    class IsDrawnUp {

        private final Optional<QuestionnaireIssued> version =
                Optional.of(new QuestionnaireIssued(QUESTIONNAIRE, PLZEN, 1, "D", "Q", QUESTIONS));

        private List<SurveyEvent> drawUp(SurveyTarget target, List<UUID> named, SurveyedService... known) {
            return SurveyDecider.decide(
                    new DrawUpSurvey(SURVEY, "Šetření", "Survey", target, named, QUESTIONNAIRE, 1),
                    TODAY,
                    version,
                    Arrays.asList(known));
        }

        @Test
        void withTheQuestionsOfTheVersion() {
            assertThat(drawUp(SurveyTarget.PUBLIC, List.of())).containsExactly(DRAWN_UP);
            assertThat(drawUp(SurveyTarget.SERVICE, List.of(id("a")), service("a")))
                    .extracting(event -> ((SurveyDrawnUp) event).services())
                    .containsExactly(List.of(service("a")));
        }

        @Test
        void byAVersionThatWasIssued() {
            Refused.by(
                    MonitoringRule.QUESTIONNAIRE_VERSION_ISSUED,
                    () -> SurveyDecider.decide(
                            new DrawUpSurvey(SURVEY, "Š", "S", SurveyTarget.PUBLIC, null, QUESTIONNAIRE, 2),
                            TODAY,
                            Optional.empty(),
                            List.of()));
        }

        @Test
        void aboutAsManyServicesAsItsTargetSays() {
            for (var wrong : List.of(
                    new DrawUpSurvey(SURVEY, "Š", "S", SurveyTarget.PUBLIC, List.of(id("a")), QUESTIONNAIRE, 1),
                    new DrawUpSurvey(SURVEY, "Š", "S", SurveyTarget.SERVICE, null, QUESTIONNAIRE, 1),
                    new DrawUpSurvey(SURVEY, "Š", "S", SurveyTarget.SERVICES, List.of(id("a")), QUESTIONNAIRE, 1))) {
                Refused.by(
                        MonitoringRule.SURVEYED_SERVICES_IN_CATALOGUE,
                        () -> SurveyDecider.decide(wrong, TODAY, version, List.of(service("a"))));
            }
        }

        @Test
        void aboutServicesOfTheCatalogueNamedOnce() {
            Refused.by(
                    MonitoringRule.SURVEYED_SERVICES_IN_CATALOGUE,
                    () -> drawUp(SurveyTarget.SERVICE, List.of(id("a"), id("b")), service("a"), service("b")));
            assertThat(Refused.by(
                            MonitoringRule.SURVEYED_SERVICES_IN_CATALOGUE,
                            () -> drawUp(SurveyTarget.SERVICES, List.of(id("a"), id("b")), service("a"))))
                    .containsEntry("unknown", List.of(id("b").toString()));
            Refused.by(
                    MonitoringRule.SURVEYED_SERVICES_IN_CATALOGUE,
                    () -> drawUp(SurveyTarget.SERVICES, List.of(id("a"), id("a")), service("a")));
        }

        @Test
        void aboutServicesThatThisMunicipalityStillHas() {
            ServiceListed listed = new ServiceListed(
                    id("a"),
                    PLZEN,
                    id("organisation"),
                    id("process"),
                    ServiceCategory.REGISTERED,
                    "39",
                    entry("a"),
                    FIRST);
            ServiceEvent changed = new ServiceChanged(id("a"), entry("Nový název"), FIRST);

            assertThat(SurveyedServices.of(List.of(listed), PLZEN)).contains(service("a"));
            assertThat(SurveyedServices.of(List.of(listed, changed), PLZEN)
                            .orElseThrow()
                            .name())
                    .isEqualTo("Nový název");
            assertThat(SurveyedServices.of(List.of(listed, changed), "zatec")).isEmpty();
            assertThat(SurveyedServices.of(List.of(listed, new ServiceEnded(id("a"), FIRST, "konec"), changed), PLZEN))
                    .isEmpty();
            assertThat(SurveyedServices.of(List.of(), PLZEN)).isEmpty();
        }

        private static ServiceEntry entry(String name) {
            return new ServiceEntry(
                    name, List.of(), List.of(), List.of(), new Contacts(null, null, null, null), null, null);
        }
    }

    @Nested
    class IsOpened {

        private List<SurveyEvent> open(SurveyState state, String first, String last) {
            return SurveyDecider.decide(
                    new OpenSurvey(SURVEY, LocalDate.parse(first), LocalDate.parse(last)), state, TODAY);
        }

        @Test
        void onceAndTheSameAgainChangesNothing() {
            SurveyOpened opened = new SurveyOpened(SURVEY, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 24));

            assertThat(open(state(DRAWN_UP), "2026-12-01", "2026-12-24")).containsExactly(opened);
            assertThat(open(state(DRAWN_UP, opened), "2026-12-01", "2026-12-24"))
                    .isEmpty();
            Refused.by(
                    MonitoringRule.SURVEY_OPENED_ONCE, () -> open(state(DRAWN_UP, opened), "2026-12-01", "2026-12-25"));
            Refused.by(
                    MonitoringRule.CALLED_OFF_HAS_NO_RESULTS,
                    () -> open(state(DRAWN_UP, CANCELLED), "2026-12-01", "2026-12-24"));
        }

        @ParameterizedTest
        @CsvSource({"2026-11-28, 2026-12-10", "2026-12-02, 2026-12-01", "2026-12-01, 2027-12-01"})
        void notBeforeTheDayOfOpeningNorBackwardsNorForMoreThanAYear(String first, String last) {
            Refused.by(MonitoringRule.SURVEY_DAYS_IN_ORDER, () -> open(state(DRAWN_UP), first, last));
        }

        @ParameterizedTest
        @CsvSource({"2026-11-29, 2026-11-29", "2026-12-01, 2027-11-30"})
        void forADayOrAYear(String first, String last) {
            assertThat(open(state(DRAWN_UP), first, last)).hasSize(1);
        }
    }

    @Nested
    class IssuesTokens {

        @Test
        void anyNumberOfTimesWhileItIsOpen() {
            assertThat(SurveyDecider.decide(new IssueTokens(SURVEY, 30), state(DRAWN_UP, opened())))
                    .containsExactly(new TokensIssued(SURVEY, 30));
            for (SurveyState not : List.of(
                    state(DRAWN_UP),
                    state(DRAWN_UP, opened(), CANCELLED),
                    state(DRAWN_UP, opened(), closed(ofSix(0))))) {
                Refused.by(MonitoringRule.SURVEY_OPEN, () -> SurveyDecider.decide(new IssueTokens(SURVEY, 1), not));
            }
        }
    }

    @Nested
    class TakesAnswers {

        @ParameterizedTest
        @CsvSource({"2026-11-01", "2026-11-28"})
        void fromItsFirstDayToItsLast(LocalDate day) {
            Answering.requireInItsDays(opened(), day);
        }

        @ParameterizedTest
        @CsvSource({"2026-10-31", "2026-11-29"})
        void onNoOtherDay(LocalDate day) {
            assertThat(Refused.by(MonitoringRule.ANSWERED_IN_ITS_DAYS, () -> Answering.requireInItsDays(opened(), day)))
                    .containsEntry("lastDay", LAST.toString());
        }
    }

    @Nested
    class IsClosed {

        @Test
        void onceAfterItsLastDayWithWhatEverybodyMayKnow() {
            SurveyClosed closed = closed(ofSix(0));

            assertThat(closed.results().answers()).isEqualTo(6);
            assertThat(closed.results().satisfaction()).isEqualByComparingTo("75.0");
            assertThat(ClosingDecider.closes(state(DRAWN_UP, opened(), closed), TODAY))
                    .isFalse();
        }

        @Test
        void notBefore() {
            for (SurveyState state :
                    List.of(state(DRAWN_UP), state(DRAWN_UP, new SurveyOpened(SURVEY, FIRST, LAST.plusDays(1))))) {
                Refused.by(MonitoringRule.CLOSED_AFTER_LAST_DAY, () -> ClosingDecider.closes(state, TODAY));
            }
        }

        @Test
        void orCalledOffButNotBoth() {
            assertThat(SurveyDecider.decide(new CancelSurvey(SURVEY, "chyba v otázce"), state(DRAWN_UP, opened())))
                    .containsExactly(CANCELLED);
            assertThat(SurveyDecider.decide(new CancelSurvey(SURVEY, "jinak"), state(DRAWN_UP, CANCELLED)))
                    .isEmpty();
            Refused.by(
                    MonitoringRule.CALLED_OFF_HAS_NO_RESULTS,
                    () -> ClosingDecider.closes(state(DRAWN_UP, opened(), CANCELLED), TODAY));
            Refused.by(
                    MonitoringRule.CALLED_OFF_HAS_NO_RESULTS,
                    () -> SurveyDecider.decide(
                            new CancelSurvey(SURVEY, "pozdě"), state(DRAWN_UP, opened(), closed(ofSix(0)))));
        }
    }

    @Nested
    class IsSummedUp {

        private final PublishSummary summary = new PublishSummary(SURVEY, "words", "Chválí personál.", null);

        private List<SurveyEvent> sumUp(PublishSummary command, BallotBox box) {
            return ClosingDecider.decide(command, state(DRAWN_UP, opened(), closed(box)));
        }

        @Test
        void whereFiveOrMoreWroteAndTheSameAgainChangesNothing() {
            SummaryPublished published = new SummaryPublished(SURVEY, "words", "Chválí personál.", null);

            assertThat(sumUp(summary, ofSix(6))).containsExactly(published);
            assertThat(ClosingDecider.decide(summary, state(DRAWN_UP, opened(), closed(ofSix(6)), published)))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"0", "1", "4", "5"})
        void nowhereElse(int wrote) {
            Refused.by(MonitoringRule.FEWER_THAN_FIVE_NEVER_SHOWN, () -> sumUp(summary, ofSix(wrote)));
            Refused.by(
                    MonitoringRule.FEWER_THAN_FIVE_NEVER_SHOWN,
                    () -> sumUp(new PublishSummary(SURVEY, "staff", "Dobré.", null), ofSix(6)));
            Refused.by(
                    MonitoringRule.FEWER_THAN_FIVE_NEVER_SHOWN,
                    () -> ClosingDecider.decide(summary, state(DRAWN_UP, opened())));
        }
    }

    @Test
    void isReplayedStepByStepWithoutASingleAnswer() {
        List<SurveyEvent> events = List.of(
                DRAWN_UP,
                opened(),
                new TokensIssued(SURVEY, 20),
                new TokensIssued(SURVEY, 5),
                closed(ofSix(6)),
                new SummaryPublished(SURVEY, "words", "Chválí personál.", null));
        List<Step> steps = SurveyHistory.of(events).steps();

        assertThat(steps.getFirst().before()).isNull();
        for (int step = 1; step < steps.size(); step++) {
            assertThat(steps.get(step).before()).isEqualTo(steps.get(step - 1).after());
        }
        assertThat(steps.get(3).after().tokens()).isEqualTo(25);
        assertThat(steps.get(3).after().results()).isNull();
        assertThat(steps.getLast().after().lastDay()).isEqualTo(LAST);
        assertThat(steps.getLast().after().summaries())
                .containsExactly(new SurveyHistory.Summary("words", "Chválí personál."));
        assertThat(SurveyHistory.of(events.subList(0, 2)).steps()).isEqualTo(steps.subList(0, 2));
    }
}
