package cz.tripartita.monitoring.contentcheck;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.CheckResult;
import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.ContentCheckEvent;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckClosed;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckFindingFollowedUp;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckStatementGiven;
import cz.tripartita.monitoring.events.Severity;
import cz.tripartita.monitoring.finding.Finding;
import cz.tripartita.monitoring.finding.Findings;
import cz.tripartita.monitoring.finding.Steps;
import cz.tripartita.monitoring.finding.Visitors;
import java.util.List;

/** Decides on a check from its report to its closing. */
final class CheckRemedyDecider {

    private CheckRemedyDecider() {}

    static List<ContentCheckEvent> decide(StateOnCheck command, CheckState state, Occasion occasion) {
        Steps.require(state.stage(), CheckStage.REPORTED);
        Visitors.requireProvider(state.prepared().organisationId(), occasion);
        Steps.requireNotBefore(state.lastDay(), occasion);
        return List.of(new CheckStatementGiven(
                command.checkId(), occasion.happenedOn(), command.statement(), occasion.person()));
    }

    static List<ContentCheckEvent> decide(FollowUpCheckFinding command, CheckState state, Occasion occasion) {
        Steps.require(state.stage(), CheckStage.REPORTED);
        Visitors.requireStranger(state.prepared().organisationId(), occasion);
        return List.of(
                new CheckFindingFollowedUp(command.checkId(), state.findings().followedUp(command.found(), occasion)));
    }

    static List<ContentCheckEvent> decide(CloseCheck command, CheckState state, Occasion occasion) {
        Steps.require(state.stage(), CheckStage.REPORTED);
        Steps.requireNotBefore(state.lastDay(), occasion);
        state.findings().requireSettled();
        return List.of(new CheckClosed(
                command.checkId(), state.prepared().monitoringId(), occasion.happenedOn(), result(state.findings())));
    }

    /** The gravest finding decides, remedied or not. */
    private static CheckResult result(Findings findings) {
        Severity gravest = findings.byId().values().stream()
                .map(Finding::severity)
                .reduce(Severity.NOTE, (one, other) -> one.compareTo(other) >= 0 ? one : other);
        return switch (gravest) {
            case NOTE -> CheckResult.IN_ORDER;
            case MINOR -> CheckResult.MINOR;
            case SERIOUS -> CheckResult.SERIOUS;
        };
    }
}
