package cz.tripartita.planning.meeting;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MinutesApproved;
import cz.tripartita.planning.events.MeetingEvent.MinutesDrafted;
import cz.tripartita.planning.events.MeetingEvent.MinutesPublished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.group.GroupState;
import cz.tripartita.planning.group.Roster;
import java.util.List;
import java.util.Map;

/** What follows from a command about the minutes of a meeting. */
final class MinutesDecider {

    private MinutesDecider() {}

    static List<MeetingEvent> decide(DraftMinutes command, MeetingState state, GroupState group, Occasion occasion) {
        group.roster().requireLeader(occasion);
        MeetingClosed closing = closing(state);
        if (state.minutes().approved()) {
            throw new RuleBroken(
                    PlanningRule.MINUTES_NOT_YET_APPROVED,
                    Map.of("approvedRevision", state.minutes().latest()));
        }
        return List.of(new MinutesDrafted(
                command.meetingId(),
                state.minutes().latest() + 1,
                command.text(),
                closing.attendance(),
                closing.allSidesPresent(),
                group.tasks().open(),
                occasion.actor()));
    }

    static List<MeetingEvent> decide(ApproveMinutes command, MeetingState state, Roster roster, Occasion occasion) {
        roster.requireLeader(occasion);
        closing(state);
        requireLatest(command.revision(), state.minutes());
        if (state.minutes().approved()) {
            return List.of();
        }
        if (occasion.actor().equals(state.minutes().draftedBy())) {
            throw new RuleBroken(
                    PlanningRule.MINUTES_APPROVED_BY_ANOTHER,
                    Map.of("draftedBy", occasion.actor(), "revision", command.revision()));
        }
        return List.of(new MinutesApproved(command.meetingId(), command.revision(), occasion.actor()));
    }

    /**
     * Decides a publication.
     *
     * @param statute that of the day of the sitting, so that a private one stays so under a later version
     */
    static List<MeetingEvent> decide(
            PublishMinutes command, MeetingState state, Roster roster, StatuteAdopted statute, Occasion occasion) {
        roster.requireLeader(occasion);
        closing(state);
        if (!statute.rules().publicSittings().contains(roster.body())) {
            throw new RuleBroken(
                    PlanningRule.SITTING_IS_PUBLIC, Map.of("statuteVersion", statute.version(), "body", roster.body()));
        }
        requireLatest(command.revision(), state.minutes());
        if (!state.minutes().approved()) {
            throw new RuleBroken(PlanningRule.MINUTES_APPROVED, Map.of("revision", command.revision()));
        }
        return state.minutes().published()
                ? List.of()
                : List.of(new MinutesPublished(command.meetingId(), command.revision()));
    }

    private static MeetingClosed closing(MeetingState state) {
        if (state.closing() == null) {
            throw new RuleBroken(
                    PlanningRule.MEETING_NOT_CLOSED,
                    Map.of("meetingId", state.day().sitting().meetingId(), "phase", state.phase()));
        }
        return state.closing();
    }

    private static void requireLatest(int revision, Minutes minutes) {
        if (revision != minutes.latest()) {
            throw new RuleBroken(
                    PlanningRule.MINUTES_LATEST_REVISION, Map.of("revision", revision, "latest", minutes.latest()));
        }
    }
}
