package cz.tripartita.planning.group;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.BallotResult;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.LeaderElected;
import cz.tripartita.planning.events.GroupEvent.LeaderNotElected;
import cz.tripartita.planning.events.GroupEvent.LeaderNotRecalled;
import cz.tripartita.planning.events.GroupEvent.LeaderRecalled;
import cz.tripartita.planning.events.GroupEvent.LeaderSeatVacated;
import cz.tripartita.planning.events.LeaderElection;
import cz.tripartita.planning.events.LeaderSeatEnd;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What follows from a command about the leader of a group. */
final class LeaderDecider {

    private LeaderDecider() {}

    static List<GroupEvent> decide(
            ElectLeader command, Roster roster, Presence meeting, StatuteAdopted statute, Occasion occasion) {
        roster.requireLeader(occasion);
        LeaderElection election = election(statute);
        meeting.sitting().requireOpenFor(command.groupId(), occasion.happenedOn());
        Membership candidate = candidate(command, roster);
        candidate.requireSignedFor(statute.rules());
        Electorate electorate = Electorate.of(roster, meeting, statute.rules());
        electorate.requireQuorum(election.threshold());
        BallotResult ballots = electorate.count(command.ballotsFor());
        LocalDate day = occasion.happenedOn();
        if (!electorate.carries(election.threshold(), command.ballotsFor())) {
            return List.of(new LeaderNotElected(
                    command.groupId(),
                    command.meetingId(),
                    candidate.membershipId(),
                    candidate.memberId(),
                    day,
                    ballots,
                    statute.version()));
        }
        return List.of(new LeaderElected(
                command.groupId(),
                roster.processId(),
                command.meetingId(),
                candidate.membershipId(),
                candidate.memberId(),
                day,
                day.plusMonths(election.termMonths()),
                ballots,
                statute.version()));
    }

    static List<GroupEvent> decide(
            RecallLeader command, Roster roster, Presence meeting, StatuteAdopted statute, Occasion occasion) {
        roster.requireLeader(occasion);
        LeaderElection election = election(statute);
        meeting.sitting().requireOpenFor(command.groupId(), occasion.happenedOn());
        LocalDate day = occasion.happenedOn();
        Leadership leader = roster.leaderOn(day)
                .orElseThrow(() ->
                        new RuleBroken(PlanningRule.GROUP_HAS_LEADER, Map.of("groupId", roster.groupId(), "day", day)));
        Electorate electorate = Electorate.of(roster, meeting, statute.rules());
        electorate.requireQuorum(election.threshold());
        BallotResult ballots = electorate.count(command.ballotsFor());
        if (!electorate.carries(election.threshold(), command.ballotsFor())) {
            return List.of(new LeaderNotRecalled(
                    command.groupId(),
                    command.meetingId(),
                    leader.membershipId(),
                    leader.memberId(),
                    command.reason(),
                    day,
                    ballots,
                    statute.version()));
        }
        return List.of(new LeaderRecalled(
                command.groupId(),
                roster.processId(),
                command.meetingId(),
                leader.membershipId(),
                leader.memberId(),
                command.reason(),
                day,
                ballots,
                statute.version()));
    }

    /** Ends the term once its last day is over in Prague; before that, and where the seat is vacant, nothing follows. */
    static List<GroupEvent> endTerm(Roster roster, LocalDate today) {
        Leadership leader = roster.leader();
        return leader == null || leader.runsOn(today)
                ? List.of()
                : List.of(vacated(roster, leader, LeaderSeatEnd.TERM, leader.endsOn()));
    }

    /** What the end of a membership means for the seat of the leader. */
    static List<GroupEvent> withoutMember(Roster roster, Membership membership, LocalDate day) {
        Leadership leader = roster.leader();
        return leader == null || !leader.membershipId().equals(membership.membershipId())
                ? List.of()
                : List.of(vacated(roster, leader, LeaderSeatEnd.MEMBERSHIP, day));
    }

    private static LeaderSeatVacated vacated(Roster roster, Leadership leader, LeaderSeatEnd end, LocalDate day) {
        return new LeaderSeatVacated(
                roster.groupId(), roster.processId(), leader.membershipId(), leader.memberId(), end, day);
    }

    private static LeaderElection election(StatuteAdopted statute) {
        LeaderElection election = statute.rules().leaders();
        if (election == null) {
            throw new RuleBroken(PlanningRule.STATUTE_HAS_LEADERS, Map.of("statuteVersion", statute.version()));
        }
        return election;
    }

    private static Membership candidate(ElectLeader command, Roster roster) {
        Membership candidate = roster.memberships().get(command.membershipId());
        if (candidate == null || !candidate.isCurrent()) {
            throw new RuleBroken(PlanningRule.CANDIDATE_IS_MEMBER, Map.of("membershipId", command.membershipId()));
        }
        return candidate;
    }
}
