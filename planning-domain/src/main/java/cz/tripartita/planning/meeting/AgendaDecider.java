package cz.tripartita.planning.meeting;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.AgendaItemAdded;
import cz.tripartita.planning.events.MeetingEvent.MeetingCancelled;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.group.Membership;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.group.Sitting.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What follows from a command that prepares a meeting: its invitation, its agenda, its cancellation. */
final class AgendaDecider {

    private static final int LONGEST_TITLE = 300;

    private AgendaDecider() {}

    static List<MeetingEvent> decide(
            ScheduleMeeting command,
            Roster roster,
            List<ProposalToDiscuss> proposals,
            StatuteAdopted statute,
            Occasion occasion) {
        roster.requireLeader(occasion);
        requireInvitedInTime(command, statute, occasion);
        command.agenda().forEach(AgendaDecider::requireTitle);
        proposals.forEach(proposal -> requireOfBody(proposal, roster));
        return List.of(new MeetingScheduled(
                command.meetingId(),
                command.groupId(),
                occasion.municipality(),
                command.startsAt(),
                command.place(),
                command.agenda(),
                roster.current().stream().map(Membership::memberId).toList()));
    }

    static List<MeetingEvent> decide(
            AddAgendaItem command,
            MeetingState state,
            Roster roster,
            List<ProposalToDiscuss> proposals,
            Occasion occasion) {
        roster.requireLeader(occasion);
        if (state.phase() != Phase.SCHEDULED) {
            state.day().sitting().requireOpenOn(occasion.happenedOn());
        }
        proposals.forEach(proposal -> requireOfBody(proposal, roster));
        if (command.proposalId() != null && state.day().dealsWith(command.proposalId())) {
            return List.of();
        }
        return List.of(new AgendaItemAdded(command.meetingId(), new AgendaItem(command.title(), command.proposalId())));
    }

    static List<MeetingEvent> decide(CancelMeeting command, MeetingState state, Roster roster, Occasion occasion) {
        roster.requireLeader(occasion);
        requireScheduled(state);
        return List.of(new MeetingCancelled(command.meetingId(), command.reason()));
    }

    static void requireScheduled(MeetingState state) {
        if (state.phase() != Phase.SCHEDULED) {
            throw new RuleBroken(
                    PlanningRule.MEETING_NOT_SCHEDULED,
                    Map.of("meetingId", state.day().sitting().meetingId(), "phase", state.phase()));
        }
    }

    private static void requireTitle(AgendaItem item) {
        if (item.title().isBlank() || item.title().length() > LONGEST_TITLE) {
            throw new RuleBroken(
                    PlanningRule.AGENDA_ITEM_TITLED,
                    Map.of("length", item.title().length()));
        }
    }

    private static void requireInvitedInTime(ScheduleMeeting command, StatuteAdopted statute, Occasion occasion) {
        LocalDate day = Occasion.dayOf(command.startsAt());
        LocalDate earliest = occasion.happenedOn().plusDays(statute.rules().invitationLeadDays());
        if (day.isBefore(earliest)) {
            throw new RuleBroken(
                    PlanningRule.INVITED_IN_TIME,
                    Map.of(
                            "meetingOn", day,
                            "invitedOn", occasion.happenedOn(),
                            "leadDays", statute.rules().invitationLeadDays()));
        }
    }

    /** A working group deals with its own proposals, the other bodies with those of the whole process. */
    private static void requireOfBody(ProposalToDiscuss proposal, Roster roster) {
        boolean own = roster.body() == Body.WORKING_GROUP
                ? proposal.groupId().equals(roster.groupId())
                : proposal.processId().equals(roster.processId());
        if (!own) {
            throw new RuleBroken(
                    PlanningRule.PROPOSAL_OF_ANOTHER_GROUP,
                    Map.of(
                            "proposalId", proposal.proposalId(),
                            "groupId", roster.groupId(),
                            "proposalOf", proposal.groupId()));
        }
    }
}
