package cz.tripartita.planning.group;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.BallotResult;
import cz.tripartita.planning.events.Fraction;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.StatuteRules;
import cz.tripartita.planning.events.Threshold;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who may cast a ballot at a meeting.
 *
 * @param members current members of the body
 * @param present those of them present who have signed the rules of procedure as the statute asks
 * @param ballots ballots held by those present
 * @param sides the sides of those present
 * @param unsigned who is there without the signature that the statute asks for, and so without a ballot
 */
public record Electorate(int members, int present, int ballots, Set<Side> sides, List<UUID> unsigned) {

    /** Counts members and ballots as the statute of the day has them. */
    public static Electorate of(Roster roster, Presence presence, StatuteRules statute) {
        List<Membership> current = roster.current();
        Map<Boolean, List<Membership>> there = current.stream()
                .filter(presence::isPresent)
                .collect(Collectors.partitioningBy(member -> member.hasSignedFor(statute)));
        List<Membership> present = there.getOrDefault(true, List.of());
        return new Electorate(
                current.size(),
                present.size(),
                statute.oneBallotPerOrganisation() ? ballotsOfOrganisations(present) : present.size(),
                present.stream().map(Membership::side).collect(Collectors.toSet()),
                there.getOrDefault(false, List.of()).stream()
                        .map(Membership::memberId)
                        .toList());
    }

    private static int ballotsOfOrganisations(List<Membership> present) {
        return (int) present.stream()
                .map(member -> member.organisationId() == null ? member.membershipId() : member.organisationId())
                .distinct()
                .count();
    }

    /**
     * The outcome of a ballot.
     *
     * @throws RuleBroken when more ballots were cast than are held
     */
    public BallotResult count(int ballotsFor) {
        if (ballotsFor > ballots) {
            throw new RuleBroken(
                    PlanningRule.BALLOTS_HELD,
                    Map.of("ballotsFor", ballotsFor, "ballotsHeld", ballots, "notSignedAnew", unsigned));
        }
        return new BallotResult(members, present, ballots, ballotsFor);
    }

    /**
     * Lets through a ballot at which enough members are present.
     *
     * @throws RuleBroken with the numbers, when they are too few
     */
    public void requireQuorum(Threshold threshold) {
        Fraction quorum = threshold.quorum();
        if (quorum.denominator() * present < quorum.numerator() * members) {
            throw new RuleBroken(
                    PlanningRule.QUORUM_REACHED,
                    Map.of(
                            "members", members,
                            "present", present,
                            "notSignedAnew", unsigned,
                            "quorum", quorum.numerator() + "/" + quorum.denominator()));
        }
    }

    /** Whether everybody is for it, and every side is there to be. */
    public boolean agrees(int ballotsFor) {
        return ballotsFor == ballots && sides.containsAll(Set.of(Side.values()));
    }

    /** Whether more than the share of the ballots held is for it; blank and missing ones count against. */
    public boolean carries(Threshold threshold, int ballotsFor) {
        Fraction share = threshold.share();
        return share.denominator() * ballotsFor > share.numerator() * ballots;
    }
}
