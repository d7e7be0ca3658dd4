package cz.tripartita.monitoring.contentcheck;

import cz.tripartita.monitoring.events.CheckFinding;
import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.ContentCheckEvent;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckPrepared;
import cz.tripartita.monitoring.finding.Finding;
import cz.tripartita.monitoring.finding.Findings;
import cz.tripartita.monitoring.finding.Steps;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions on a check need to know.
 *
 * @param lastDay the latest day of a step or follow-up, none while it is planned
 */
record CheckState(
        CheckPrepared prepared, CheckStage stage, @Nullable LocalDate lastDay, Findings findings) {

    static CheckState after(@Nullable CheckState state, ContentCheckEvent event) {
        if (event instanceof CheckPrepared prepared) {
            return new CheckState(prepared, CheckStage.PLANNED, null, Findings.NONE);
        }
        if (state == null) {
            throw new IllegalStateException("a check starts when it is prepared, not with " + event);
        }
        return state.evolve(event);
    }

    private CheckState evolve(ContentCheckEvent event) {
        return switch (event) {
            case CheckPrepared again -> throw new IllegalStateException("prepared twice: " + again);
            case ContentCheckEvent.CheckHeld held -> at(CheckStage.HELD, held.heldOn(), findings);
            case ContentCheckEvent.CheckReported reported ->
                at(CheckStage.REPORTED, reported.reportedOn(), found(reported));
            case ContentCheckEvent.CheckStatementGiven given -> at(stage, given.givenOn(), findings);
            case ContentCheckEvent.CheckFindingFollowedUp followed ->
                at(stage, followed.followUp().followedUpOn(), findings.after(followed.followUp()));
            case ContentCheckEvent.CheckClosed closed -> at(CheckStage.CLOSED, closed.closedOn(), findings);
            case ContentCheckEvent.CheckCancelled _ ->
                new CheckState(prepared, CheckStage.CANCELLED, lastDay, findings);
        };
    }

    private CheckState at(CheckStage next, LocalDate day, Findings now) {
        return new CheckState(prepared, next, Steps.later(lastDay, day), now);
    }

    private static Findings found(ContentCheckEvent.CheckReported reported) {
        Findings all = Findings.NONE;
        for (CheckFinding finding : reported.findings()) {
            all = all.plus(
                    finding.findingId(),
                    Finding.reported(finding.severity(), finding.deadline(), reported.reportedOn()));
        }
        return all;
    }
}
