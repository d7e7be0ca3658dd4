package cz.tripartita.planning.model;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.Attendance;
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
