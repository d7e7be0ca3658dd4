package cz.tripartita.planning.model;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.InvitedMember;
import cz.tripartita.planning.events.MeetingEvent.AgendaItemAdded;
import cz.tripartita.planning.events.MeetingEvent.AttendanceRecorded;
import cz.tripartita.planning.events.MeetingEvent.MeetingCancelled;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MeetingOpened;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.planning.meeting.AddAgendaItem;
import cz.tripartita.planning.meeting.CancelMeeting;
import cz.tripartita.planning.meeting.CloseMeeting;
import cz.tripartita.planning.meeting.OpenMeeting;
import cz.tripartita.planning.meeting.RecordAttendance;
import cz.tripartita.planning.meeting.ScheduleMeeting;
import cz.tripartita.planning.model.Model.Group;
import cz.tripartita.planning.model.Model.Meeting;
import cz.tripartita.planning.model.Model.Member;
import cz.tripartita.planning.model.Model.Proposal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the model says of commands on a meeting. */
record MeetingModel(Model model) {

    Verdict judge(ScheduleMeeting command, Occasion occasion) {
        var verdict = new Verdict();
        Group group = model.groups.get(command.groupId());
        Model.needLeader(verdict, group, occasion);
        int lead = Model.versionOn(occasion.happenedOn()) == 1 ? 0 : Model.LEAD_DAYS;
        LocalDate meetingOn = command.startsAt().atZone(ZoneOffset.UTC).toLocalDate();
        verdict.need(!meetingOn.isBefore(occasion.happenedOn().plusDays(lead)), PlanningRule.INVITED_IN_TIME);
        var meeting = new Meeting();
        meeting.id = command.meetingId();
        meeting.group = group.id;
        for (AgendaItem item : command.agenda()) {
            if (item.proposalId() != null) {
                needOfGroup(verdict, item.proposalId(), group.id);
                meeting.agenda.add(item.proposalId());
            }
        }
        if (verdict.holds()) {
            model.meetings.put(meeting.id, meeting);
            List<InvitedMember> invited = new ArrayList<>();
            group.members()
                    .forEach(member -> invited.add(new InvitedMember(member.person, member.membership, member.side)));
            verdict.happens(
                    meeting.id,
                    new MeetingScheduled(
                            meeting.id,
                            group.id,
                            occasion.municipality(),
                            command.startsAt(),
                            command.place(),
                            command.agenda(),
                            invited));
        }
        return verdict;
    }

    Verdict judge(AddAgendaItem command, Meeting meeting, Occasion occasion) {
        Verdict verdict = led(meeting, occasion);
        verdict.need(
                meeting.phase.equals("scheduled") || meeting.isOpenOn(occasion.happenedOn()),
                PlanningRule.MEETING_NOT_OPEN);
        needOfGroup(verdict, command.proposalId(), meeting.group);
        if (verdict.holds() && meeting.agenda.add(command.proposalId())) {
            verdict.happens(
                    meeting.id,
                    new AgendaItemAdded(meeting.id, new AgendaItem(command.title(), command.proposalId(), null)));
        }
        return verdict;
    }

    Verdict judge(OpenMeeting command, Meeting meeting, Occasion occasion) {
        Verdict verdict = led(meeting, occasion);
        if (meeting.phase.equals("open")) {
            return verdict;
        }
        verdict.need(meeting.phase.equals("scheduled"), PlanningRule.MEETING_NOT_SCHEDULED);
        if (verdict.holds()) {
            meeting.phase = "open";
            meeting.openedOn = occasion.happenedOn();
            verdict.happens(command.meetingId(), new MeetingOpened(meeting.id, meeting.openedOn));
        }
        return verdict;
    }

    Verdict judge(CancelMeeting command, Meeting meeting, Occasion occasion) {
        Verdict verdict = led(meeting, occasion);
        verdict.need(meeting.phase.equals("scheduled"), PlanningRule.MEETING_NOT_SCHEDULED);
        if (verdict.holds()) {
            meeting.phase = "cancelled";
            verdict.happens(meeting.id, new MeetingCancelled(meeting.id, command.reason()));
        }
        return verdict;
    }

    Verdict judge(RecordAttendance command, Meeting meeting, Occasion occasion) {
        Verdict verdict = led(meeting, occasion);
        boolean early = command.attendance() == Attendance.EXCUSED && meeting.phase.equals("scheduled");
        verdict.need(early || meeting.isOpenOn(occasion.happenedOn()), PlanningRule.MEETING_NOT_OPEN);
        Member member = model.groups.get(meeting.group).memberOf(command.memberId());
        verdict.need(member != null, PlanningRule.ATTENDANCE_ONLY_OF_MEMBERS);
        if (verdict.holds() && meeting.found.put(member.membership, command.attendance()) != command.attendance()) {
            verdict.happens(
                    meeting.id,
                    new AttendanceRecorded(
                            meeting.id, member.person, member.membership, member.side, command.attendance()));
        }
        return verdict;
    }

    Verdict judge(CloseMeeting command, Meeting meeting, Occasion occasion) {
        Verdict verdict = led(meeting, occasion);
        if (meeting.phase.equals("closed")) {
            return verdict;
        }
        verdict.need(meeting.isOpenOn(occasion.happenedOn()), PlanningRule.MEETING_NOT_OPEN);
        Group group = model.groups.get(meeting.group);
        for (Member member : group.members()) {
            verdict.need(meeting.found.containsKey(member.membership), PlanningRule.ATTENDANCE_OF_EVERY_MEMBER);
        }
        if (verdict.holds()) {
            meeting.phase = "closed";
            List<SideAttendance> sides = attendance(group, meeting);
            boolean all = sides.stream().noneMatch(side -> side.present() == 0);
            verdict.happens(command.meetingId(), new MeetingClosed(meeting.id, meeting.group, sides, all));
        }
        return verdict;
    }

    static List<SideAttendance> attendance(Group group, Meeting meeting) {
        List<SideAttendance> sides = new ArrayList<>();
        for (Side side : Side.values()) {
            int members = 0;
            int there = 0;
            for (Member member : group.members()) {
                if (member.side == side) {
                    members++;
                    there += meeting.isThere(member) ? 1 : 0;
                }
            }
            sides.add(new SideAttendance(side, members, there));
        }
        return sides;
    }

    private Verdict led(Meeting meeting, Occasion occasion) {
        var verdict = new Verdict();
        Model.needLeader(verdict, model.groups.get(meeting.group), occasion);
        return verdict;
    }

    private void needOfGroup(Verdict verdict, UUID proposalId, UUID groupId) {
        Proposal proposal = model.proposals.get(proposalId);
        if (verdict.need(proposal != null, PlanningRule.PROPOSAL_KNOWN)) {
            verdict.need(proposal.group.equals(groupId), PlanningRule.PROPOSAL_OF_ANOTHER_GROUP);
        }
    }
}
