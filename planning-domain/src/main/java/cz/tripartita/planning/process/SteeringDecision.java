package cz.tripartita.planning.process;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.DecisionTaken;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the steering group decided at one of its meetings.
 *
 * @param approvals the ballots of the steering group that carried
 */
public record SteeringDecision(UUID meetingId, String municipality, List<DecisionTaken> approvals)
        implements InMunicipality {

    /** Finds the meeting, or breaks the rule that a meeting referred to is known. */
    public static SteeringDecision in(OtherStreams streams, UUID meetingId) {
        return streams.need(meetingId, MeetingEvent.class, SteeringDecision::of, PlanningRule.MEETING_KNOWN);
    }

    static SteeringDecision of(List<MeetingEvent> events) {
        var scheduled = (MeetingScheduled) events.getFirst();
        List<DecisionTaken> approvals = events.stream()
                .filter(DecisionTaken.class::isInstance)
                .map(DecisionTaken.class::cast)
                .filter(taken -> taken.body() == Body.STEERING_GROUP)
                .filter(taken -> taken.carried() && taken.rule() != DecisionRule.ADVISORY)
                .toList();
        return new SteeringDecision(scheduled.meetingId(), scheduled.municipality(), approvals);
    }

    /**
     * Lets through what the steering group approved at the meeting.
     *
     * @param revision the draft that was approved, and no other
     * @throws RuleBroken when there is no such decision
     */
    public void requireApproval(UUID subjectId, int revision) {
        boolean approved = approvals.stream()
                .anyMatch(taken -> taken.subjectId().equals(subjectId) && taken.subjectRevision() == revision);
        if (!approved) {
            throw new RuleBroken(
                    PlanningRule.STEERING_GROUP_APPROVED,
                    Map.of("meetingId", meetingId, "subjectId", subjectId, "revision", revision));
        }
    }
}
