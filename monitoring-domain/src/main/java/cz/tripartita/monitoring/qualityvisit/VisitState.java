package cz.tripartita.monitoring.qualityvisit;

import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.QualityVisitEvent;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitPlanned;
import cz.tripartita.monitoring.events.StandardScore;
import cz.tripartita.monitoring.events.VisitFinding;
import cz.tripartita.monitoring.events.VisitPlan;
import cz.tripartita.monitoring.finding.Finding;
import cz.tripartita.monitoring.finding.Findings;
import cz.tripartita.monitoring.finding.Steps;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions on a visit need to know.
 *
 * @param plan as it stands
 * @param lastDay the latest day of a step or follow-up, none while it is planned
 * @param scores none before the report
 */
record VisitState(
        VisitPlanned planned,
        VisitPlan plan,
        CheckStage stage,
        @Nullable LocalDate lastDay,
        List<StandardScore> scores,
        Findings findings) {

    static VisitState after(@Nullable VisitState state, QualityVisitEvent event) {
        if (event instanceof VisitPlanned planned) {
            return new VisitState(planned, planned.plan(), CheckStage.PLANNED, null, List.of(), Findings.NONE);
        }
        if (state == null) {
            throw new IllegalStateException("a visit starts when it is planned, not with " + event);
        }
        return state.evolve(event);
    }

    private VisitState evolve(QualityVisitEvent event) {
        return switch (event) {
            case VisitPlanned again -> throw new IllegalStateException("planned twice: " + again);
            case QualityVisitEvent.VisitReplanned replanned ->
                new VisitState(planned, replanned.plan(), stage, lastDay, scores, findings);
            case QualityVisitEvent.VisitHeld held -> at(CheckStage.HELD, held.heldOn(), findings);
            case QualityVisitEvent.VisitReported reported ->
                new VisitState(
                        planned,
                        plan,
                        CheckStage.REPORTED,
                        Steps.later(lastDay, reported.reportedOn()),
                        reported.scores(),
                        found(reported));
            case QualityVisitEvent.VisitStatementGiven given -> at(stage, given.givenOn(), findings);
            case QualityVisitEvent.VisitFindingFollowedUp followed ->
                at(stage, followed.followUp().followedUpOn(), findings.after(followed.followUp()));
            case QualityVisitEvent.VisitClosed closed -> at(CheckStage.CLOSED, closed.closedOn(), findings);
            case QualityVisitEvent.VisitCancelled _ ->
                new VisitState(planned, plan, CheckStage.CANCELLED, lastDay, scores, findings);
        };
    }

    private VisitState at(CheckStage next, LocalDate day, Findings now) {
        return new VisitState(planned, plan, next, Steps.later(lastDay, day), scores, now);
    }

    private static Findings found(QualityVisitEvent.VisitReported reported) {
        Findings all = Findings.NONE;
        for (VisitFinding finding : reported.findings()) {
            all = all.plus(
                    finding.findingId(),
                    Finding.reported(finding.severity(), finding.deadline(), reported.reportedOn()));
        }
        return all;
    }
}
