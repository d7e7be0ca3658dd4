package cz.tripartita.monitoring.qualityvisit;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.QualityVisitEvent;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitClosed;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitFindingFollowedUp;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitStatementGiven;
import cz.tripartita.monitoring.finding.Steps;
import cz.tripartita.monitoring.finding.Visitors;
import java.util.List;

/** Decides on a visit from its report to its closing. */
final class VisitRemedyDecider {

    private VisitRemedyDecider() {}

    static List<QualityVisitEvent> decide(StateOnVisit command, VisitState state, Occasion occasion) {
        Steps.require(state.stage(), CheckStage.REPORTED);
        Visitors.requireProvider(state.planned().organisationId(), occasion);
        Steps.requireNotBefore(state.lastDay(), occasion);
        return List.of(new VisitStatementGiven(
                command.visitId(), occasion.happenedOn(), command.statement(), occasion.person()));
    }

    static List<QualityVisitEvent> decide(FollowUpVisitFinding command, VisitState state, Occasion occasion) {
        Steps.require(state.stage(), CheckStage.REPORTED);
        Visitors.requireStranger(state.planned().organisationId(), occasion);
        return List.of(
                new VisitFindingFollowedUp(command.visitId(), state.findings().followedUp(command.found(), occasion)));
    }

    static List<QualityVisitEvent> decide(CloseVisit command, VisitState state, Occasion occasion) {
        Steps.require(state.stage(), CheckStage.REPORTED);
        Steps.requireNotBefore(state.lastDay(), occasion);
        state.findings().requireSettled();
        VisitResult result = VisitResult.of(state.plan().standards(), state.scores());
        return List.of(new VisitClosed(
                command.visitId(),
                state.planned().monitoringId(),
                occasion.happenedOn(),
                result.points(),
                result.attainable(),
                result.quality()));
    }
}
