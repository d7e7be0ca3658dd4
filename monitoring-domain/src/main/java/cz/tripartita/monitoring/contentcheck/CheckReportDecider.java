package cz.tripartita.monitoring.contentcheck;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.contentcheck.ReportCheck.FoundByCheck;
import cz.tripartita.monitoring.contentcheck.ReportCheck.SubjectConcluded;
import cz.tripartita.monitoring.events.CheckFinding;
import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.CheckSubject;
import cz.tripartita.monitoring.events.CheckedSubject;
import cz.tripartita.monitoring.events.ContentCheckEvent;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckReported;
import cz.tripartita.monitoring.finding.FindingId;
import cz.tripartita.monitoring.finding.RemedyTerms;
import cz.tripartita.monitoring.finding.Steps;
import cz.tripartita.monitoring.finding.Visitors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides whether the report of a check is whole. */
final class CheckReportDecider {

    private CheckReportDecider() {}

    static List<ContentCheckEvent> decide(ReportCheck command, CheckState state, Occasion occasion) {
        Steps.require(state.stage(), CheckStage.HELD);
        Visitors.requireStranger(state.prepared().organisationId(), occasion);
        Steps.requireNotBefore(state.lastDay(), occasion);
        List<CheckSubject> planned = state.prepared().subjects();
        requireConcluded(command.subjects(), planned);
        return List.of(new CheckReported(
                command.checkId(),
                occasion.happenedOn(),
                command.subjects().stream()
                        .map(said -> new CheckedSubject(said.subject(), said.conclusion()))
                        .toList(),
                findings(command, planned, occasion.happenedOn())));
    }

    private static void requireConcluded(List<SubjectConcluded> concluded, List<CheckSubject> planned) {
        List<CheckSubject> given =
                concluded.stream().map(SubjectConcluded::subject).sorted().toList();
        List<CheckSubject> expected = planned.stream().sorted().toList();
        MonitoringRule.SUBJECTS_CONCLUDED_ONCE.require(
                given.equals(expected),
                () -> Map.of(
                        "subjects",
                        given.stream().map(CheckSubject::name).toList(),
                        "expected",
                        expected.stream().map(CheckSubject::name).toList()));
    }

    private static List<CheckFinding> findings(ReportCheck command, List<CheckSubject> planned, LocalDate day) {
        List<CheckFinding> findings = new ArrayList<>();
        for (FoundByCheck found : command.findings()) {
            int number = findings.size() + 1;
            RemedyTerms.require(number, found.severity(), found.deadline(), day);
            MonitoringRule.FINDING_OF_CHECKED_SUBJECT.require(
                    Set.copyOf(planned).contains(found.subject()),
                    () -> Map.of("finding", number, "subject", found.subject().name()));
            findings.add(new CheckFinding(
                    FindingId.of(command.checkId(), number),
                    found.subject(),
                    found.severity(),
                    found.text(),
                    found.deadline()));
        }
        return List.copyOf(findings);
    }
}
