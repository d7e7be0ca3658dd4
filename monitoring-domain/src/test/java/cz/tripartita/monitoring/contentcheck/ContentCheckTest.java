package cz.tripartita.monitoring.contentcheck;

import static cz.tripartita.monitoring.MonitoringSamples.MONITORING;
import static cz.tripartita.monitoring.MonitoringSamples.ORGANISATION;
import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.MonitoringSamples.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.contentcheck.PrepareCheck.GivenImpulse;
import cz.tripartita.monitoring.contentcheck.ReportCheck.FoundByCheck;
import cz.tripartita.monitoring.contentcheck.ReportCheck.SubjectConcluded;
import cz.tripartita.monitoring.events.CheckResult;
import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.CheckSubject;
import cz.tripartita.monitoring.events.ContentCheckEvent;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckCancelled;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckClosed;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckHeld;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckPrepared;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckReported;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckStatementGiven;
import cz.tripartita.monitoring.events.Impulse;
import cz.tripartita.monitoring.events.Remedy;
import cz.tripartita.monitoring.events.Severity;
import cz.tripartita.monitoring.events.Visitor;
import cz.tripartita.monitoring.finding.Finding;
import cz.tripartita.monitoring.finding.FindingId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCheckTest {

    private static final UUID CHECK = id("check");
    private static final UUID GRANT = id("grant");
    private static final LocalDate DEADLINE = LocalDate.of(2027, 6, 30);
    private static final PaidService ON_PLAN = new PaidService(opened(), Set.of(GRANT), true);
    private static final PaidService OFF_PLAN = new PaidService(opened(), Set.of(GRANT), false);
    private static final GivenImpulse IMPULSE =
            new GivenImpulse(Impulse.ImpulseOrigin.COMPLAINT, "Opakované stížnosti.");

    private static PrepareCheck prepare(@Nullable GivenImpulse impulse, List<UUID> grants, CheckSubject... subjects) {
        return new PrepareCheck(
                CHECK,
                MONITORING,
                grants,
                impulse,
                LocalDate.of(2027, 5, 10),
                List.of(new Visitor(id("inspector"), null)),
                List.of(subjects));
    }

    private static PrepareCheck prepare() {
        return prepare(null, List.of(GRANT), CheckSubject.PURPOSE, CheckSubject.OUTPUT);
    }

    private static CheckState prepared() {
        return CheckState.after(
                null,
                CheckDecider.decide(prepare(), ON_PLAN, at("2027-04-01", null)).getFirst());
    }

    private static CheckState held() {
        return next(prepared(), CheckDecider.decide(new HoldCheck(CHECK), prepared(), at("2027-05-10", null)));
    }

    private static CheckState reported(FoundByCheck... findings) {
        return next(held(), CheckReportDecider.decide(report(findings), held(), at("2027-05-20", null)));
    }

    private static CheckState next(CheckState state, List<ContentCheckEvent> events) {
        CheckState after = state;
        for (ContentCheckEvent event : events) {
            after = CheckState.after(after, event);
        }
        return after;
    }

    private static ReportCheck report(FoundByCheck... findings) {
        return new ReportCheck(
                CHECK,
                List.of(
                        new SubjectConcluded(CheckSubject.OUTPUT, "Menší."),
                        new SubjectConcluded(CheckSubject.PURPOSE, "Dodržen.")),
                List.of(findings));
    }

    private static FoundByCheck found(CheckSubject subject, Severity severity) {
        return new FoundByCheck(subject, severity, "Jízd je méně.", severity.asksForRemedy() ? DEADLINE : null);
    }

    @Nested
    class PreparesCheck {

        @Test
        void isInThePlanOrHasAnImpulse() {
            assertThat(CheckDecider.decide(prepare(), ON_PLAN, at("2027-04-01", null)))
                    .singleElement()
                    .isInstanceOfSatisfying(CheckPrepared.class, prepared -> {
                        assertThat(prepared.organisationId()).isEqualTo(ORGANISATION);
                        assertThat(prepared.year()).isEqualTo(2027);
                        assertThat(prepared.impulse()).isNull();
                    });
            assertThat(Refused.by(
                            MonitoringRule.CHECK_PLANNED_OR_WITH_IMPULSE,
                            () -> CheckDecider.decide(prepare(), OFF_PLAN, at("2027-04-01", null))))
                    .containsEntry("year", 2027);
            PrepareCheck adHoc = prepare(IMPULSE, List.of(GRANT), CheckSubject.RECORDS);
            assertThat(CheckDecider.decide(adHoc, OFF_PLAN, at("2027-04-01", null)))
                    .hasSize(1);
        }

        @Test
        void namesOnlyGrantsThatPayForTheServiceEachOnce() {
            for (List<UUID> grants : List.of(List.of(GRANT, GRANT), List.of(GRANT, id("foreign")))) {
                Refused.by(
                        MonitoringRule.CHECKED_GRANTS_PAY_FOR_SERVICE,
                        () -> CheckDecider.decide(
                                prepare(null, grants, CheckSubject.PURPOSE), ON_PLAN, at("2027-04-01", null)));
            }
        }

        @Test
        void looksAtEachSubjectOnceWithoutPeopleOfTheCheckedOrganisation() {
            Refused.by(
                    MonitoringRule.SUBJECTS_CONCLUDED_ONCE,
                    () -> CheckDecider.decide(
                            prepare(null, List.of(GRANT), CheckSubject.PURPOSE, CheckSubject.PURPOSE),
                            ON_PLAN,
                            at("2027-04-01", null)));
            Refused.by(
                    MonitoringRule.VISITOR_NOT_OF_VISITED,
                    () -> CheckDecider.decide(prepare(), ON_PLAN, at("2027-04-01", ORGANISATION)));
        }
    }

    @Nested
    class ReportsCheck {

        @Test
        void concludesOnEverySubjectAndNoOther() {
            assertThat(CheckReportDecider.decide(
                            report(found(CheckSubject.OUTPUT, Severity.MINOR)), held(), at("2027-05-20", null)))
                    .singleElement()
                    .isInstanceOfSatisfying(CheckReported.class, reported -> {
                        assertThat(reported.subjects()).hasSize(2);
                        assertThat(reported.findings().getFirst().findingId()).isEqualTo(FindingId.of(CHECK, 1));
                    });
            ReportCheck short1 =
                    new ReportCheck(CHECK, List.of(new SubjectConcluded(CheckSubject.OUTPUT, "x")), List.of());
            assertThat(Refused.by(
                            MonitoringRule.SUBJECTS_CONCLUDED_ONCE,
                            () -> CheckReportDecider.decide(short1, held(), at("2027-05-20", null))))
                    .containsEntry("expected", List.of("PURPOSE", "OUTPUT"));
        }

        @Test
        void refusesAFindingOfAnotherSubjectOrWithoutDeadline() {
            Refused.by(
                    MonitoringRule.FINDING_OF_CHECKED_SUBJECT,
                    () -> reported(found(CheckSubject.RECORDS, Severity.NOTE)));
            FoundByCheck endless = new FoundByCheck(CheckSubject.OUTPUT, Severity.SERIOUS, "x", null);
            Refused.by(MonitoringRule.REMEDY_HAS_DEADLINE, () -> reported(endless));
        }

        @Test
        void isForStrangersAlone() {
            Refused.by(
                    MonitoringRule.VISITOR_NOT_OF_VISITED,
                    () -> CheckReportDecider.decide(report(), held(), at("2027-05-20", ORGANISATION)));
            CheckState state = reported(found(CheckSubject.OUTPUT, Severity.MINOR));
            FollowUpCheckFinding remedied =
                    new FollowUpCheckFinding(CHECK, FindingId.of(CHECK, 1), Remedy.REMEDIED, null, null);
            Refused.by(
                    MonitoringRule.VISITOR_NOT_OF_VISITED,
                    () -> CheckRemedyDecider.decide(remedied, state, at("2027-07-01", ORGANISATION)));
            Refused.by(
                    MonitoringRule.CHECK_STEPS_IN_ORDER,
                    () -> CheckRemedyDecider.decide(remedied, held(), at("2027-07-01", null)));
        }

        @Test
        void comesAfterTheCheckWhichIsCalledOffUntilThen() {
            Refused.by(
                    MonitoringRule.CHECK_STEPS_IN_ORDER,
                    () -> CheckReportDecider.decide(report(), prepared(), at("2027-05-20", null)));
            Refused.by(
                    MonitoringRule.CHECK_DAYS_IN_ORDER,
                    () -> CheckReportDecider.decide(report(), held(), at("2027-05-09", null)));
            CancelCheck cancel = new CancelCheck(CHECK, "Totéž zkontroloval kraj.");
            assertThat(CheckDecider.decide(cancel, held())).hasExactlyElementsOfTypes(CheckCancelled.class);
            Refused.by(MonitoringRule.CHECK_STEPS_IN_ORDER, () -> CheckDecider.decide(cancel, reported()));
            Refused.by(
                    MonitoringRule.VISITOR_NOT_OF_VISITED,
                    () -> CheckDecider.decide(new HoldCheck(CHECK), prepared(), at("2027-05-10", ORGANISATION)));
        }
    }

    @Nested
    class ClosesCheck {

        private static List<ContentCheckEvent> close(CheckState state) {
            return CheckRemedyDecider.decide(new CloseCheck(CHECK), state, at("2027-07-02", null));
        }

        private static CheckState settled(CheckState state) {
            CheckState after = state;
            for (Map.Entry<UUID, Finding> finding : state.findings().byId().entrySet()) {
                if (finding.getValue().isOpen()) {
                    after = next(
                            after,
                            CheckRemedyDecider.decide(
                                    new FollowUpCheckFinding(CHECK, finding.getKey(), Remedy.REMEDIED, null, null),
                                    after,
                                    at("2027-07-01", null)));
                }
            }
            return after;
        }

        @ParameterizedTest
        @CsvSource({", IN_ORDER", "NOTE, IN_ORDER", "NOTE MINOR, MINOR", "SERIOUS MINOR, SERIOUS"})
        void withTheWeightOfItsGravestFindingRemediedOrNot(@Nullable String severities, CheckResult result) {
            List<FoundByCheck> findings = new ArrayList<>();
            for (String severity : severities == null ? new String[0] : severities.split(" ")) {
                findings.add(found(CheckSubject.OUTPUT, Severity.valueOf(severity)));
            }

            assertThat(close(settled(reported(findings.toArray(FoundByCheck[]::new)))))
                    .containsExactly(new CheckClosed(CHECK, MONITORING, LocalDate.of(2027, 7, 2), result));
        }

        @Test
        void onlyWhenEachFindingIsSettled() {
            CheckState open = reported(found(CheckSubject.OUTPUT, Severity.MINOR));

            Refused.by(MonitoringRule.FINDINGS_SETTLED_BEFORE_CLOSING, () -> close(open));
            Refused.by(MonitoringRule.CHECK_STEPS_IN_ORDER, () -> close(held()));
        }

        private static CheckState remedied(CheckState state, int finding, String day) {
            return next(
                    state,
                    CheckRemedyDecider.decide(
                            new FollowUpCheckFinding(CHECK, FindingId.of(CHECK, finding), Remedy.REMEDIED, null, null),
                            state,
                            at(day, null)));
        }

        @Test
        void notBeforeTheLatestFollowUpInWhateverOrderTheyAreRecorded() {
            CheckState two =
                    reported(found(CheckSubject.OUTPUT, Severity.MINOR), found(CheckSubject.PURPOSE, Severity.MINOR));
            CheckState settled = remedied(remedied(two, 1, "2027-07-03"), 2, "2027-06-01");

            assertThat(Refused.by(MonitoringRule.CHECK_DAYS_IN_ORDER, () -> close(settled)))
                    .containsEntry("lastDay", "2027-07-03");
            assertThat(CheckRemedyDecider.decide(new CloseCheck(CHECK), settled, at("2027-07-03", null)))
                    .hasSize(1);
        }

        @Test
        void afterTheProviderHadTheChanceToSpeak() {
            StateOnCheck statement = new StateOnCheck(CHECK, "Doložíme.");

            assertThat(CheckRemedyDecider.decide(statement, reported(), at("2027-05-21", ORGANISATION)))
                    .hasExactlyElementsOfTypes(CheckStatementGiven.class);
            Refused.by(
                    MonitoringRule.CHECK_STEPS_IN_ORDER,
                    () -> CheckRemedyDecider.decide(statement, held(), at("2027-05-21", ORGANISATION)));
            Refused.by(
                    MonitoringRule.CHECK_DAYS_IN_ORDER,
                    () -> CheckRemedyDecider.decide(statement, reported(), at("2027-05-19", ORGANISATION)));
            Refused.by(
                    MonitoringRule.PROVIDER_SPEAKS_FOR_ITSELF,
                    () -> CheckRemedyDecider.decide(statement, reported(), at("2027-05-21", id("other"))));
        }
    }

    @Test
    void isReplayedStepByStep() {
        List<ContentCheckEvent> events = List.of(
                prepared().prepared(),
                new CheckHeld(CHECK, LocalDate.of(2027, 5, 10)),
                CheckReportDecider.decide(
                                report(found(CheckSubject.OUTPUT, Severity.MINOR)), held(), at("2027-05-20", null))
                        .getFirst());

        List<CheckHistory.Step> steps = CheckHistory.of(events).steps();

        assertThat(steps)
                .extracting(step -> step.after().stage())
                .containsExactly(CheckStage.PLANNED, CheckStage.HELD, CheckStage.REPORTED);
        assertThat(steps.get(2).before()).isEqualTo(steps.get(1).after());
        assertThat(steps.get(2).after().findings()).hasSize(1);
        assertThatThrownBy(() -> CheckHistory.of(events.subList(1, 2))).isInstanceOf(IllegalStateException.class);
    }
}
