package cz.tripartita.monitoring.qualityvisit;

import static cz.tripartita.monitoring.MonitoringSamples.MONITORING;
import static cz.tripartita.monitoring.MonitoringSamples.ORGANISATION;
import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.MonitoringSamples.opened;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.DEADLINE;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.FIRST;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.HELD;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.REPORTED;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.VISIT;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.form;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.found;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.held;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.next;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.plan;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.planned;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.report;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.reported;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.standard;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.FollowUp;
import cz.tripartita.monitoring.events.QualityVisitEvent;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitCancelled;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitClosed;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitFindingFollowedUp;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitHeld;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitPlanned;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitReplanned;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitReported;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitStatementGiven;
import cz.tripartita.monitoring.events.Remedy;
import cz.tripartita.monitoring.events.Severity;
import cz.tripartita.monitoring.events.StandardScore;
import cz.tripartita.monitoring.events.VisitFinding;
import cz.tripartita.monitoring.events.VisitedStandard;
import cz.tripartita.monitoring.events.Visitor;
import cz.tripartita.monitoring.finding.FindingId;
import cz.tripartita.monitoring.qualityvisit.ReportVisit.StandardScored;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityVisitTest {

    @Nested
    class PlansVisit {

        @Test
        void takesServiceAndProviderFromTheMonitoringAndWeightsFromTheCodeList() {
            assertThat(VisitDecider.decide(plan(), opened(), at("2027-04-01", null)))
                    .singleElement()
                    .isInstanceOfSatisfying(VisitPlanned.class, planned -> {
                        assertThat(planned.organisationId()).isEqualTo(ORGANISATION);
                        assertThat(planned.serviceName()).isEqualTo("Senior Expres");
                        assertThat(planned.year()).isEqualTo(2027);
                        assertThat(planned.plan().standards())
                                .containsExactly(new VisitedStandard(5, 2), new VisitedStandard(7, 1));
                    });
        }

        @Test
        void refusesAStandardTwiceOrOneThatIsNotInForce() {
            assertThat(Refused.by(
                            MonitoringRule.STANDARDS_IN_FORCE_ONCE,
                            () -> VisitDecider.decide(
                                    new PlanVisit(VISIT, MONITORING, form(standard(5, 1), standard(5, 1))),
                                    opened(),
                                    at("2027-04-01", null))))
                    .containsEntry("standards", List.of(5));
            VisitForm before =
                    new VisitForm(LocalDate.of(2006, 12, 31), true, VisitSamples.team(), List.of(standard(5, null)));
            Refused.by(
                    MonitoringRule.STANDARDS_IN_FORCE_ONCE,
                    () -> VisitDecider.decide(
                            new PlanVisit(VISIT, MONITORING, before), opened(), at("2027-04-01", null)));
        }

        @Test
        void refusesVisitorsOfTheVisitedOrganisationAndAPlannerOfIt() {
            assertThat(Refused.by(
                            MonitoringRule.VISITOR_NOT_OF_VISITED,
                            () -> decide(List.of(new Visitor(id("own"), ORGANISATION)), null)))
                    .containsEntry("visitors", List.of(id("own").toString()));
            Refused.by(MonitoringRule.VISITOR_NOT_OF_VISITED, () -> decide(VisitSamples.team(), "organisation"));
            Refused.by(
                    MonitoringRule.VISITOR_NAMED_ONCE,
                    () -> decide(List.of(new Visitor(id("one"), null), new Visitor(id("one"), id("x"))), null));
        }

        private static List<QualityVisitEvent> decide(List<Visitor> team, @Nullable String plannersOrganisation) {
            VisitForm form = new VisitForm(LocalDate.parse(HELD), true, team, List.of(standard(5, 1)));
            return VisitDecider.decide(
                    new PlanVisit(VISIT, MONITORING, form),
                    opened(),
                    at("2027-04-01", plannersOrganisation == null ? null : id(plannersOrganisation)));
        }
    }

    @Nested
    class ReplansVisit {

        @Test
        void replacesThePlanAndTheSameAgainChangesNothing() {
            ReplanVisit other = new ReplanVisit(VISIT, form(standard(9, 3)), "Jiný tým.");
            List<QualityVisitEvent> events = VisitDecider.decide(other, planned(), at("2027-04-02", null));

            assertThat(events).hasExactlyElementsOfTypes(VisitReplanned.class);
            VisitState after = next(planned(), events);
            assertThat(after.plan().standards()).containsExactly(new VisitedStandard(9, 3));
            assertThat(VisitDecider.decide(other, after, at("2027-04-03", null)))
                    .isEmpty();
        }

        @Test
        void refusesOnceTheVisitWasHeld() {
            assertThat(Refused.by(
                            MonitoringRule.CHECK_STEPS_IN_ORDER,
                            () -> VisitDecider.decide(
                                    new ReplanVisit(VISIT, form(standard(9, 3)), "x"), held(), at(HELD, null))))
                    .containsEntry("stage", "HELD")
                    .containsEntry("possibleAt", List.of("PLANNED"));
        }
    }

    @Nested
    class HoldsAndCancelsVisit {

        @Test
        void isHeldOnItsDayByAStranger() {
            assertThat(VisitDecider.decide(new HoldVisit(VISIT), planned(), at(HELD, null)))
                    .containsExactly(new VisitHeld(VISIT, LocalDate.parse(HELD)));
            Refused.by(
                    MonitoringRule.VISITOR_NOT_OF_VISITED,
                    () -> VisitDecider.decide(new HoldVisit(VISIT), planned(), at(HELD, ORGANISATION)));
            Refused.by(
                    MonitoringRule.CHECK_STEPS_IN_ORDER,
                    () -> VisitDecider.decide(new HoldVisit(VISIT), held(), at(HELD, null)));
        }

        @Test
        void looksAtStandardsThatAreInForceOnTheDayOnWhichItIsHeld() {
            Refused.by(
                    MonitoringRule.STANDARDS_IN_FORCE_ONCE,
                    () -> VisitDecider.decide(new HoldVisit(VISIT), planned(), at("2006-12-31", null)));
        }

        @Test
        void isCalledOffUntilItsReport() {
            CancelVisit cancel = new CancelVisit(VISIT, "Stěhování.");

            assertThat(VisitDecider.decide(cancel, planned())).containsExactly(new VisitCancelled(VISIT, "Stěhování."));
            assertThat(VisitDecider.decide(cancel, held())).hasSize(1);
            Refused.by(MonitoringRule.CHECK_STEPS_IN_ORDER, () -> VisitDecider.decide(cancel, reported()));
            VisitState cancelled = next(planned(), VisitDecider.decide(cancel, planned()));
            Refused.by(
                    MonitoringRule.CHECK_STEPS_IN_ORDER,
                    () -> VisitDecider.decide(new HoldVisit(VISIT), cancelled, at(HELD, null)));
        }
    }

    @Nested
    class ReportsVisit {

        private static List<QualityVisitEvent> decide(ReportVisit command) {
            return VisitReportDecider.decide(command, held(), at(REPORTED, null));
        }

        @Test
        void keepsScoresAndFindingsWithIdsThatFollowFromTheirOrder() {
            assertThat(decide(report(1, 3, found(5, Severity.SERIOUS, DEADLINE))))
                    .containsExactly(new VisitReported(
                            VISIT,
                            LocalDate.parse(REPORTED),
                            List.of(new StandardScore(5, 1), new StandardScore(7, 3)),
                            List.of(new VisitFinding(FIRST, 5, "a", Severity.SERIOUS, "Plány chybějí.", DEADLINE)),
                            List.of("Plánovat s klientem.")));
        }

        @Test
        void refusesAMissingAForeignAndARepeatedStandard() {
            ReportVisit wrong = new ReportVisit(
                    VISIT,
                    List.of(new StandardScored(5, 3), new StandardScored(5, 2), new StandardScored(9, 3)),
                    List.of(),
                    List.of());

            assertThat(Refused.by(MonitoringRule.EVERY_STANDARD_SCORED_ONCE, () -> decide(wrong)))
                    .containsEntry("missing", List.of(7))
                    .containsEntry("foreign", List.of(9))
                    .containsEntry("repeated", List.of(5));
        }

        @ParameterizedTest
        @CsvSource({"0, true", "1, true", "2, false", "3, false"})
        void wantsAFindingToRemedyForAStandardThatIsNotMet(int points, boolean wanted) {
            ReportVisit silent = report(points, 3, found(5, Severity.NOTE, null));

            if (wanted) {
                assertThat(Refused.by(MonitoringRule.UNMET_STANDARD_HAS_FINDING, () -> decide(silent)))
                        .containsEntry("standards", List.of(5));
            } else {
                assertThat(decide(silent)).hasSize(1);
            }
            assertThat(decide(report(points, 3, found(5, Severity.MINOR, DEADLINE))))
                    .hasSize(1);
        }

        @Test
        void wantsADeadlineAfterTheReportForARemedyAndNoneForANote() {
            for (LocalDate day : new LocalDate[] {null, LocalDate.parse(REPORTED), LocalDate.parse(HELD)}) {
                Refused.by(
                        MonitoringRule.REMEDY_HAS_DEADLINE, () -> decide(report(2, 3, found(5, Severity.MINOR, day))));
            }
            assertThat(decide(report(
                            2,
                            3,
                            found(5, Severity.MINOR, LocalDate.parse(REPORTED).plusDays(1)))))
                    .hasSize(1);
            assertThat(Refused.by(
                            MonitoringRule.REMEDY_HAS_DEADLINE,
                            () -> decide(report(2, 3, found(5, Severity.NOTE, DEADLINE)))))
                    .containsEntry("finding", 1);
        }

        @Test
        void refusesAFindingOfAStandardThatWasNotLookedAt() {
            assertThat(Refused.by(
                            MonitoringRule.FINDING_OF_VISITED_STANDARD,
                            () -> decide(report(2, 3, found(9, Severity.MINOR, DEADLINE)))))
                    .containsEntry("foreign", List.of(9));
        }

        @Test
        void refusesBeforeTheVisitAndASecondTime() {
            ReportVisit whole = report(2, 3);

            Refused.by(
                    MonitoringRule.CHECK_STEPS_IN_ORDER,
                    () -> VisitReportDecider.decide(whole, planned(), at(REPORTED, null)));
            Refused.by(
                    MonitoringRule.CHECK_DAYS_IN_ORDER,
                    () -> VisitReportDecider.decide(whole, held(), at("2027-05-09", null)));
            Refused.by(
                    MonitoringRule.CHECK_STEPS_IN_ORDER,
                    () -> VisitReportDecider.decide(whole, reported(), at(REPORTED, null)));
            Refused.by(
                    MonitoringRule.VISITOR_NOT_OF_VISITED,
                    () -> VisitReportDecider.decide(whole, held(), at(REPORTED, ORGANISATION)));
        }
    }

    @Nested
    class StatesOnVisit {

        private final StateOnVisit statement = new StateOnVisit(VISIT, "Doplníme.");

        @Test
        void isForTheProviderAlone() {
            assertThat(VisitRemedyDecider.decide(statement, reported(), at("2027-05-21", ORGANISATION)))
                    .containsExactly(
                            new VisitStatementGiven(VISIT, LocalDate.of(2027, 5, 21), "Doplníme.", id("person")));
            Refused.by(
                    MonitoringRule.PROVIDER_SPEAKS_FOR_ITSELF,
                    () -> VisitRemedyDecider.decide(statement, reported(), at("2027-05-21", id("competitor"))));
            Refused.by(
                    MonitoringRule.PROVIDER_SPEAKS_FOR_ITSELF,
                    () -> VisitRemedyDecider.decide(statement, reported(), at("2027-05-21", null)));
        }

        @Test
        void comesAfterTheReport() {
            Refused.by(
                    MonitoringRule.CHECK_STEPS_IN_ORDER,
                    () -> VisitRemedyDecider.decide(statement, held(), at("2027-05-21", ORGANISATION)));
            Refused.by(
                    MonitoringRule.CHECK_DAYS_IN_ORDER,
                    () -> VisitRemedyDecider.decide(statement, reported(), at("2027-05-19", ORGANISATION)));
        }
    }

    @Nested
    class FollowsUpFinding {

        private static List<QualityVisitEvent> decide(
                VisitState state, String day, Remedy remedy, @Nullable LocalDate further) {
            return VisitRemedyDecider.decide(
                    new FollowUpVisitFinding(VISIT, FIRST, remedy, null, further), state, at(day, null));
        }

        private static FollowUp followUp(String day, Remedy remedy, @Nullable LocalDate further) {
            return new FollowUp(FIRST, LocalDate.parse(day), remedy, null, further, id("person"));
        }

        @Test
        void settlesARemediedFindingAtAnyTimeAfterTheReport() {
            List<QualityVisitEvent> events = decide(reported(), REPORTED, Remedy.REMEDIED, null);

            assertThat(events)
                    .containsExactly(new VisitFindingFollowedUp(VISIT, followUp(REPORTED, Remedy.REMEDIED, null)));
            VisitState settled = next(reported(), events);
            assertThat(Refused.by(
                            MonitoringRule.OPEN_FINDING_FOLLOWED_UP,
                            () -> decide(settled, "2027-07-01", Remedy.REMEDIED, null)))
                    .containsEntry("known", true);
        }

        @Test
        void saysThatOneIsNotRemediedOnlyAfterItsDeadline() {
            for (Remedy remedy : List.of(Remedy.NOT, Remedy.PARTLY)) {
                assertThat(Refused.by(
                                MonitoringRule.UNREMEDIED_AFTER_DEADLINE,
                                () -> decide(reported(), "2027-06-30", remedy, null)))
                        .containsEntry("deadline", "2027-06-30");
                assertThat(decide(reported(), "2027-07-01", remedy, null)).hasSize(1);
            }
        }

        @Test
        void setsAFurtherDeadlineFromWhichItGoesOn() {
            LocalDate further = LocalDate.of(2027, 8, 31);
            VisitState later = next(reported(), decide(reported(), "2027-07-01", Remedy.PARTLY, further));

            Refused.by(MonitoringRule.UNREMEDIED_AFTER_DEADLINE, () -> decide(later, "2027-08-31", Remedy.NOT, null));
            Refused.by(MonitoringRule.CHECK_DAYS_IN_ORDER, () -> decide(later, "2027-06-30", Remedy.REMEDIED, null));
            assertThat(decide(later, "2027-09-01", Remedy.NOT, null)).hasSize(1);
        }

        @Test
        void refusesAFurtherDeadlineInThePastOrWithNothingLeft() {
            Refused.by(
                    MonitoringRule.FURTHER_DEADLINE_LATER,
                    () -> decide(reported(), "2027-07-01", Remedy.NOT, LocalDate.of(2027, 7, 1)));
            Refused.by(
                    MonitoringRule.FURTHER_DEADLINE_LATER,
                    () -> decide(reported(), "2027-07-01", Remedy.REMEDIED, LocalDate.of(2027, 8, 1)));
        }

        @Test
        void refusesANoteAnUnknownFindingAndTheVisitedOrganisation() {
            FollowUpVisitFinding ofNote =
                    new FollowUpVisitFinding(VISIT, FindingId.of(VISIT, 2), Remedy.REMEDIED, null, null);
            FollowUpVisitFinding unknown = new FollowUpVisitFinding(VISIT, id("other"), Remedy.REMEDIED, null, null);
            FollowUpVisitFinding first = new FollowUpVisitFinding(VISIT, FIRST, Remedy.REMEDIED, null, null);

            Refused.by(
                    MonitoringRule.OPEN_FINDING_FOLLOWED_UP,
                    () -> VisitRemedyDecider.decide(ofNote, reported(), at("2027-07-01", null)));
            assertThat(Refused.by(
                            MonitoringRule.OPEN_FINDING_FOLLOWED_UP,
                            () -> VisitRemedyDecider.decide(unknown, reported(), at("2027-07-01", null))))
                    .containsEntry("known", false);
            Refused.by(
                    MonitoringRule.VISITOR_NOT_OF_VISITED,
                    () -> VisitRemedyDecider.decide(first, reported(), at("2027-07-01", ORGANISATION)));
        }
    }

    @Nested
    class ClosesVisit {

        private static List<QualityVisitEvent> decide(VisitState state) {
            return VisitRemedyDecider.decide(new CloseVisit(VISIT), state, at("2027-07-02", null));
        }

        @Test
        void waitsUntilEachFindingIsSettled() {
            assertThat(Refused.by(MonitoringRule.FINDINGS_SETTLED_BEFORE_CLOSING, () -> decide(reported())))
                    .containsEntry("open", List.of(FIRST.toString()));
        }

        private static VisitState remedied(VisitState state, int finding, String day) {
            return next(
                    state,
                    VisitRemedyDecider.decide(
                            new FollowUpVisitFinding(VISIT, FindingId.of(VISIT, finding), Remedy.REMEDIED, null, null),
                            state,
                            at(day, null)));
        }

        @Test
        void liesNotBeforeTheLatestFollowUpInWhateverOrderTheyAreRecorded() {
            ReportVisit two = report(2, 3, found(5, Severity.MINOR, DEADLINE), found(5, Severity.MINOR, DEADLINE));
            VisitState withTwo = next(held(), VisitReportDecider.decide(two, held(), at(REPORTED, null)));
            VisitState settled = remedied(remedied(withTwo, 1, "2027-07-03"), 2, "2027-06-01");

            assertThat(Refused.by(MonitoringRule.CHECK_DAYS_IN_ORDER, () -> decide(settled)))
                    .containsEntry("lastDay", "2027-07-03");
            assertThat(VisitRemedyDecider.decide(new CloseVisit(VISIT), settled, at("2027-07-03", null)))
                    .hasSize(1);
        }

        @Test
        void fixesTheResultThatRemediesDoNotChange() {
            VisitState settled = next(
                    reported(),
                    VisitRemedyDecider.decide(
                            new FollowUpVisitFinding(VISIT, FIRST, Remedy.NOT, null, null),
                            reported(),
                            at("2027-07-01", null)));

            assertThat(decide(settled))
                    .containsExactly(new VisitClosed(
                            VISIT, MONITORING, LocalDate.of(2027, 7, 2), 5, 9, new BigDecimal("55.56")));
            assertThat(next(settled, decide(settled)).stage()).isEqualTo(CheckStage.CLOSED);
            Refused.by(MonitoringRule.CHECK_STEPS_IN_ORDER, () -> decide(next(settled, decide(settled))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0, 0, 0.00",
        "1, 1, 3, 3, 100.00",
        "1, 1, 1, 1, 33.33",
        "1, 1, 2, 2, 66.67",
        "2, 1, 1, 3, 55.56",
        "10, 1, 3, 0, 90.91",
        "1, 7, 0, 1, 29.17"
    })
    void weighsPointsAndRoundsHalfUp(int weight, int other, int points, int otherPoints, String quality) {
        VisitResult result = VisitResult.of(
                List.of(new VisitedStandard(5, weight), new VisitedStandard(7, other)),
                List.of(new StandardScore(7, otherPoints), new StandardScore(5, points)));

        assertThat(result.quality()).isEqualTo(new BigDecimal(quality));
    }
}
