package cz.tripartita.planning.model;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.GroupEvent.LeaderSeatVacated;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.LeaderSeatEnd;
import cz.tripartita.planning.events.MembershipEnd;
import cz.tripartita.planning.events.ProposalEvent.PositionDeclared;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.planning.events.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Groups, meetings and proposals as plain sets and maps, written from the rules and from nothing else. */
final class Model {

    /** The second version of the statute, and of the rules of procedure, is in effect from here on. */
    static final LocalDate SECOND_STATUTE = LocalDate.of(2026, 3, 20);

    /** What the second version adds: new signatures, a short term, few absences, and few members of one provider. */
    static final int TERM_MONTHS = 1;

    static final int MOST_ABSENCES = 2;
    static final int MOST_OF_ONE_PROVIDER = 1;
    static final int LEAD_DAYS = 2;

    final Map<UUID, Group> groups = new LinkedHashMap<>();
    final Map<UUID, Meeting> meetings = new LinkedHashMap<>();
    final Map<UUID, Proposal> proposals = new LinkedHashMap<>();

    /** A working group. */
    static final class Group {
        UUID id;
        final Set<UUID> facilitators = new HashSet<>();
        final Map<UUID, Member> applications = new LinkedHashMap<>();
        final Set<UUID> tasks = new LinkedHashSet<>();
        final Set<UUID> done = new HashSet<>();
        final Set<UUID> counted = new HashSet<>();
        Member leader;
        LocalDate leaderUntil;

        /** Who is a member now. */
        List<Member> members() {
            List<Member> members = new ArrayList<>();
            for (Member member : applications.values()) {
                if (member.since != null && !member.gone) {
                    members.add(member);
                }
            }
            return members;
        }

        Member memberOf(UUID person) {
            for (Member member : members()) {
                if (member.person.equals(person)) {
                    return member;
                }
            }
            return null;
        }

        boolean isLedBy(Occasion occasion) {
            return switch (occasion.role()) {
                case "coordinator", "head" -> true;
                case "facilitator" -> facilitators.contains(occasion.person());
                case "member" ->
                    leader != null
                            && leader.person.equals(occasion.person())
                            && !occasion.happenedOn().isAfter(leaderUntil);
                default -> false;
            };
        }
    }

    /** An application for membership and what became of it. */
    static final class Member {
        UUID membership;
        UUID person;
        Side side;
        UUID organisation;
        int signed;
        LocalDate since;
        boolean gone;
        int missed;

        /** The second version wants those who signed the first one to sign again. */
        boolean takesPartOn(LocalDate day) {
            return signed >= versionOn(day);
        }
    }

    /** A meeting. */
    static final class Meeting {
        UUID id;
        UUID group;
        String phase = "scheduled";
        LocalDate openedOn;
        final Set<UUID> agenda = new HashSet<>();
        final Map<UUID, Attendance> found = new HashMap<>();

        boolean isOpenOn(LocalDate day) {
            return phase.equals("open") && !day.isBefore(openedOn);
        }

        boolean isThere(Member member) {
            return found.get(member.membership) == Attendance.PRESENT;
        }
    }

    /** A proposal in its latest round. */
    static final class Proposal {
        UUID id;
        UUID group;
        UUID author;
        ProposalKind kind;
        String status = "OPEN";
        int round = 1;
        String wording;
        final Set<UUID> supersedes = new LinkedHashSet<>();
        final List<UUID> successors = new ArrayList<>();
        final Map<UUID, PositionDeclared> positions = new LinkedHashMap<>();

        boolean isOpen() {
            return status.equals("OPEN");
        }
    }

    /** Ends a membership, and with it the leader's seat where it is the leader's. */
    List<Object> end(Group group, Member member, MembershipEnd why, LocalDate day) {
        member.gone = true;
        List<Object> events = new ArrayList<>();
        events.add(new MembershipEnded(group.id, member.membership, member.person, why, day));
        if (group.leader == member) {
            group.leader = null;
            events.add(new LeaderSeatVacated(
                    group.id, World.PROCESS, member.membership, member.person, LeaderSeatEnd.MEMBERSHIP, day));
        }
        return events;
    }

    /** Under the second statute a provider has no more than so many members. */
    static boolean hasRoom(Group group, Side side, UUID organisation, LocalDate day) {
        if (versionOn(day) == 1 || side != Side.PROVIDER || organisation == null) {
            return true;
        }
        int already = 0;
        for (Member member : group.members()) {
            if (member.side == Side.PROVIDER && organisation.equals(member.organisation)) {
                already++;
            }
        }
        return already < MOST_OF_ONE_PROVIDER;
    }

    static int versionOn(LocalDate day) {
        return day.isBefore(SECOND_STATUTE) ? 1 : 2;
    }

    /** Whoever leads the group may; everybody else breaks a rule. */
    static void needLeader(Verdict verdict, Group group, Occasion occasion) {
        verdict.need(group.isLedBy(occasion), PlanningRule.FACILITATES_ONLY_OWN_GROUPS);
    }

    /** The meeting has to be there, be the group's, and be open; says whether it is there. */
    static boolean needOpenMeeting(Verdict verdict, Meeting meeting, Group group, LocalDate day) {
        if (!verdict.need(meeting != null, PlanningRule.MEETING_KNOWN)) {
            return false;
        }
        verdict.need(meeting.group.equals(group.id), PlanningRule.MEETING_OF_ANOTHER_GROUP);
        verdict.need(meeting.isOpenOn(day), PlanningRule.MEETING_NOT_OPEN);
        return true;
    }
}
