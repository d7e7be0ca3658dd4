package cz.tripartita.planning.model;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.AbsencesInARow;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.BallotResult;
import cz.tripartita.planning.events.GroupEvent.AbsencesCounted;
import cz.tripartita.planning.events.GroupEvent.LeaderElected;
import cz.tripartita.planning.events.GroupEvent.LeaderNotElected;
import cz.tripartita.planning.events.GroupEvent.LeaderNotRecalled;
import cz.tripartita.planning.events.GroupEvent.LeaderRecalled;
import cz.tripartita.planning.events.GroupEvent.LeaderSeatVacated;
import cz.tripartita.planning.events.LeaderSeatEnd;
import cz.tripartita.planning.events.MembershipEnd;
import cz.tripartita.planning.group.CountAbsences;
import cz.tripartita.planning.group.ElectLeader;
import cz.tripartita.planning.group.EndLeaderTerm;
import cz.tripartita.planning.group.RecallLeader;
import cz.tripartita.planning.model.Model.Group;
import cz.tripartita.planning.model.Model.Meeting;
import cz.tripartita.planning.model.Model.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the model says of leaders and absences. */
record LeaderModel(Model model) {

    Verdict judge(ElectLeader command, Occasion occasion) {
        Group group = model.groups.get(command.groupId());
        Meeting meeting = model.meetings.get(command.meetingId());
        Verdict verdict = voted(group, meeting, command.ballotsFor(), occasion);
        Member candidate = group.applications.get(command.membershipId());
        boolean member = candidate != null && candidate.since != null && !candidate.gone;
        verdict.need(member, PlanningRule.CANDIDATE_IS_MEMBER);
        verdict.need(!member || candidate.takesPartOn(occasion.happenedOn()), PlanningRule.RULES_SIGNED_ANEW);
        if (!verdict.holds()) {
            return verdict;
        }
        LocalDate day = occasion.happenedOn();
        BallotResult ballots = ballots(group, meeting, command.ballotsFor(), day);
        if (2 * command.ballotsFor() > ballots.ballotsHeld()) {
            group.leader = candidate;
            group.leaderUntil = day.plusMonths(Model.TERM_MONTHS);
            verdict.happens(
                    group.id,
                    new LeaderElected(
                            group.id,
                            World.PROCESS,
                            meeting.id,
                            candidate.membership,
                            candidate.person,
                            day,
                            group.leaderUntil,
                            ballots,
                            2));
        } else {
            verdict.happens(
                    group.id,
                    new LeaderNotElected(
                            group.id, meeting.id, candidate.membership, candidate.person, day, ballots, 2));
        }
        return verdict;
    }

    Verdict judge(RecallLeader command, Occasion occasion) {
        Group group = model.groups.get(command.groupId());
        Meeting meeting = model.meetings.get(command.meetingId());
        Verdict verdict = voted(group, meeting, command.ballotsFor(), occasion);
        LocalDate day = occasion.happenedOn();
        verdict.need(group.leader != null && !day.isAfter(group.leaderUntil), PlanningRule.GROUP_HAS_LEADER);
        if (!verdict.holds()) {
            return verdict;
        }
        Member leader = group.leader;
        BallotResult ballots = ballots(group, meeting, command.ballotsFor(), day);
        if (2 * command.ballotsFor() > ballots.ballotsHeld()) {
            group.leader = null;
            verdict.happens(
                    group.id,
                    new LeaderRecalled(
                            group.id,
                            World.PROCESS,
                            meeting.id,
                            leader.membership,
                            leader.person,
                            command.reason(),
                            day,
                            ballots,
                            2));
        } else {
            verdict.happens(
                    group.id,
                    new LeaderNotRecalled(
                            group.id, meeting.id, leader.membership, leader.person, command.reason(), day, ballots, 2));
        }
        return verdict;
    }

    Verdict judge(EndLeaderTerm command, Occasion occasion) {
        var verdict = new Verdict();
        Group group = model.groups.get(command.groupId());
        if (group.leader != null && occasion.today().isAfter(group.leaderUntil)) {
            Member leader = group.leader;
            group.leader = null;
            verdict.happens(
                    group.id,
                    new LeaderSeatVacated(
                            group.id,
                            World.PROCESS,
                            leader.membership,
                            leader.person,
                            LeaderSeatEnd.TERM,
                            group.leaderUntil));
        }
        return verdict;
    }

    Verdict judge(CountAbsences command, Occasion occasion) {
        var verdict = new Verdict();
        Group group = model.groups.get(command.groupId());
        Meeting meeting = model.meetings.get(command.meetingId());
        if (!verdict.need(meeting != null, PlanningRule.MEETING_KNOWN)) {
            return verdict;
        }
        verdict.need(meeting.group.equals(group.id), PlanningRule.MEETING_OF_ANOTHER_GROUP);
        verdict.need(meeting.phase.equals("closed"), PlanningRule.MEETING_NOT_CLOSED);
        if (!verdict.holds() || !group.counted.add(meeting.id)) {
            return verdict;
        }
        List<AbsencesInARow> counts = new ArrayList<>();
        List<Object> ends = new ArrayList<>();
        for (Member member : group.members()) {
            Attendance found = meeting.found.get(member.membership);
            if (found == null) {
                continue;
            }
            member.missed = found == Attendance.ABSENT ? member.missed + 1 : 0;
            counts.add(new AbsencesInARow(member.membership, member.missed));
            if (member.missed >= Model.MOST_ABSENCES && Model.versionOn(occasion.happenedOn()) == 2) {
                ends.addAll(model.end(group, member, MembershipEnd.ABSENCES, occasion.happenedOn()));
            }
        }
        List<Object> events = new ArrayList<>(List.of(new AbsencesCounted(group.id, meeting.id, counts)));
        events.addAll(ends);
        verdict.happens(group.id, events.toArray());
        return verdict;
    }

    private static Verdict voted(Group group, Meeting meeting, int ballotsFor, Occasion occasion) {
        var verdict = new Verdict();
        Model.needLeader(verdict, group, occasion);
        verdict.need(Model.versionOn(occasion.happenedOn()) == 2, PlanningRule.STATUTE_HAS_LEADERS);
        if (Model.needOpenMeeting(verdict, meeting, group, occasion.happenedOn())) {
            BallotResult ballots = ballots(group, meeting, ballotsFor, occasion.happenedOn());
            verdict.need(3 * ballots.present() >= 2 * ballots.members(), PlanningRule.QUORUM_REACHED);
            verdict.need(ballotsFor <= ballots.ballotsHeld(), PlanningRule.BALLOTS_HELD);
        }
        return verdict;
    }

    /** Under the second statute members of one organisation hold one ballot together, and only who signed it counts. */
    private static BallotResult ballots(Group group, Meeting meeting, int ballotsFor, LocalDate day) {
        int present = 0;
        Set<UUID> holders = new HashSet<>();
        for (Member member : group.members()) {
            if (meeting.isThere(member) && member.takesPartOn(day)) {
                present++;
                holders.add(member.organisation == null ? member.membership : member.organisation);
            }
        }
        return new BallotResult(group.members().size(), present, holders.size(), ballotsFor);
    }
}
