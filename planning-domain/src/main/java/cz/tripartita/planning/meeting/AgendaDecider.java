package cz.tripartita.planning.meeting;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.InvitedMember;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.AgendaItemAdded;
import cz.tripartita.planning.events.MeetingEvent.MeetingCancelled;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.group.Sitting.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What follows from a command that prepares a meeting: its invitation, its agenda, its cancellation. */
final class AgendaDecider {

    private AgendaDecider() {}

    static List<MeetingEvent> decide(
            ScheduleMeeting command, Roster roster, Agenda agenda, StatuteAdopted statute, Occasion occasion) {
        roster.requireLeader(occasion);
        requireInvitedInTime(command, statute, occasion);
        agenda.requireOf(roster);
        return List.of(new MeetingScheduled(
                command.meetingId(),
                command.groupId(),
                occasion.municipality(),
                command.startsAt(),
                command.place(),
                agenda.items(),
                roster.current().stream()
                        .map(member -> new InvitedMember(member.memberId(), member.membershipId(), member.side()))
                        .toList()));
    }

    static List<MeetingEvent> decide(
            AddAgendaItem command, MeetingState state, Roster roster, Agenda agenda, Occasion occasion) {
        roster.requireLeader(occasion);
        if (state.phase() != Phase.SCHEDULED) {
            state.day().sitting().requireOpenOn(occasion.happenedOn());
        }
        agenda.requireOf(roster);
        return agenda.items().stream()
                .filter(item -> !isOn(item, state.day()))
                .<MeetingEvent>map(item -> new AgendaItemAdded(command.meetingId(), item))
                .toList();
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

    private static boolean isOn(AgendaItem item, MeetingOnTheDay day) {
        UUID subject = item.proposalId() == null ? item.documentId() : item.proposalId();
        return subject != null && day.dealsWith(subject);
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
}
