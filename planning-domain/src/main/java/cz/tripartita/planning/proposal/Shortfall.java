package cz.tripartita.planning.proposal;

import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProposalEvent.PositionDeclared;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.group.Membership;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.meeting.MeetingOnTheDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What is missing to consensus, and through whom: every condition that fails, all at once.
 *
 * @param missing members present who have not declared in the round
 * @param objections current members who object, present or not
 * @param sidesWithoutAgreement sides that have members, of whom nobody present agrees
 * @param sidesWithoutMember sides that have no member, which makes consensus impossible
 */
record Shortfall(
        List<Map<String, Object>> missing,
        List<Map<String, Object>> objections,
        List<Side> sidesWithoutAgreement,
        List<Side> sidesWithoutMember) {

    static Shortfall of(Round round, Roster roster, MeetingOnTheDay meeting) {
        var count = new Count(round, roster.current(), meeting);
        return new Shortfall(
                count.missing(), count.objections(), count.sidesWithoutAgreement(), count.sidesWithoutMember());
    }

    boolean isNothing() {
        return missing.isEmpty()
                && objections.isEmpty()
                && sidesWithoutAgreement.isEmpty()
                && sidesWithoutMember.isEmpty();
    }

    Map<String, Object> facts() {
        return Map.of(
                "missing", missing,
                "objections", objections,
                "sidesWithoutAgreement", sidesWithoutAgreement,
                "sidesWithoutMember", sidesWithoutMember);
    }

    /** The positions of the round as they count for the members of the day. */
    private record Count(Round round, List<Membership> members, MeetingOnTheDay meeting) {

        List<Map<String, Object>> missing() {
            return members.stream()
                    .filter(meeting::isPresent)
                    .filter(member -> !round.positions().containsKey(member.membershipId()))
                    .map(member -> Map.<String, Object>of("memberId", member.memberId(), "side", member.side()))
                    .toList();
        }

        List<Map<String, Object>> objections() {
            return members.stream()
                    .filter(member -> takes(Position.OBJECT, member))
                    .map(member -> Map.<String, Object>of(
                            "memberId", member.memberId(),
                            "side", member.side(),
                            "present", meeting.isPresent(member)))
                    .toList();
        }

        List<Side> sidesWithoutAgreement() {
            return sides(true).stream().filter(side -> !agrees(side)).toList();
        }

        List<Side> sidesWithoutMember() {
            return sides(false);
        }

        private List<Side> sides(boolean withMembers) {
            return Arrays.stream(Side.values())
                    .filter(side -> members.stream().anyMatch(member -> member.side() == side) == withMembers)
                    .toList();
        }

        private boolean agrees(Side side) {
            return members.stream()
                    .filter(member -> member.side() == side)
                    .anyMatch(member -> meeting.isPresent(member) && takes(Position.AGREE, member));
        }

        private boolean takes(Position position, Membership member) {
            PositionDeclared declared = round.positions().get(member.membershipId());
            return declared != null && declared.position() == position;
        }
    }
}
