package cz.tripartita.monitoring.qualityvisit;

import static java.util.stream.Collectors.toMap;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.QualityVisitEvent;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitReported;
import cz.tripartita.monitoring.events.StandardScore;
import cz.tripartita.monitoring.events.VisitFinding;
import cz.tripartita.monitoring.events.VisitedStandard;
import cz.tripartita.monitoring.finding.FindingId;
import cz.tripartita.monitoring.finding.RemedyTerms;
import cz.tripartita.monitoring.finding.Steps;
import cz.tripartita.monitoring.finding.Visitors;
import cz.tripartita.monitoring.qualityvisit.ReportVisit.FoundOnVisit;
import cz.tripartita.monitoring.qualityvisit.ReportVisit.StandardScored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides whether the report of a visit is whole. */
final class VisitReportDecider {

    /** A standard scored with so many points or fewer is not met, and something is to be remedied. */
    private static final int NOT_MET = 1;

    private VisitReportDecider() {}

    static List<QualityVisitEvent> decide(ReportVisit command, VisitState state, Occasion occasion) {
        Steps.require(state.stage(), CheckStage.HELD);
        Visitors.requireStranger(state.planned().organisationId(), occasion);
        LocalDate day = occasion.happenedOn();
        Steps.requireNotBefore(state.lastDay(), occasion);
        requireEveryStandardOnce(command.scores(), state.plan().standards());
        requireFindings(command, day);
        return List.of(new VisitReported(
                command.visitId(), day, scores(command), findings(command), List.copyOf(command.recommendations())));
    }

    private static void requireEveryStandardOnce(List<StandardScored> scores, List<VisitedStandard> planned) {
        Set<Integer> given = new HashSet<>();
        List<Integer> repeated = scores.stream()
                .map(StandardScored::standard)
                .filter(standard -> !given.add(standard))
                .distinct()
                .toList();
        Set<Integer> expected = planned.stream().map(VisitedStandard::standard).collect(Collectors.toUnmodifiableSet());
        List<Integer> missing = expected.stream()
                .filter(standard -> !given.contains(standard))
                .sorted()
                .toList();
        List<Integer> foreign = given.stream()
                .filter(standard -> !expected.contains(standard))
                .sorted()
                .toList();
        MonitoringRule.EVERY_STANDARD_SCORED_ONCE.require(
                repeated.isEmpty() && missing.isEmpty() && foreign.isEmpty(),
                () -> Map.of("missing", missing, "foreign", foreign, "repeated", repeated));
    }

    private static void requireFindings(ReportVisit command, LocalDate day) {
        Map<Integer, Integer> points =
                command.scores().stream().collect(toMap(StandardScored::standard, StandardScored::points));
        Set<Integer> toRemedy = new HashSet<>();
        List<Integer> foreign = new ArrayList<>();
        int number = 0;
        for (FoundOnVisit found : command.findings()) {
            number++;
            RemedyTerms.require(number, found.severity(), found.deadline(), day);
            if (!points.containsKey(found.standard())) {
                foreign.add(found.standard());
            } else if (found.severity().asksForRemedy()) {
                toRemedy.add(found.standard());
            }
        }
        MonitoringRule.FINDING_OF_VISITED_STANDARD.require(
                foreign.isEmpty(), () -> Map.of("foreign", List.copyOf(foreign)));
        List<Integer> silent = points.entrySet().stream()
                .filter(score -> score.getValue() <= NOT_MET && !toRemedy.contains(score.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        MonitoringRule.UNMET_STANDARD_HAS_FINDING.require(silent.isEmpty(), () -> Map.of("standards", silent));
    }

    private static List<StandardScore> scores(ReportVisit command) {
        return command.scores().stream()
                .map(score -> new StandardScore(score.standard(), score.points()))
                .toList();
    }

    private static List<VisitFinding> findings(ReportVisit command) {
        List<VisitFinding> findings = new ArrayList<>();
        for (FoundOnVisit found : command.findings()) {
            findings.add(new VisitFinding(
                    FindingId.of(command.visitId(), findings.size() + 1),
                    found.standard(),
                    found.criterion(),
                    found.severity(),
                    found.text(),
                    found.deadline()));
        }
        return List.copyOf(findings);
    }
}
