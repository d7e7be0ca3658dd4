package cz.tripartita.grants.allocation;

import cz.tripartita.grants.GrantsRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Gives to claims in the order of the ranking all that they may get. The first that cannot have it gets what is left,
 * unless that is under the smallest award. There the cut is: what is left then is too little for anybody behind it.
 */
final class RankAndCut {

    private long left;
    private final long limit;
    private final long smallest;
    private final Map<UUID, Long> byApplicant = new HashMap<>();
    private final Map<Claim, Long> given = new LinkedHashMap<>();

    private RankAndCut(long budget, long limit, long smallest) {
        left = budget;
        this.limit = limit;
        this.smallest = smallest;
    }

    /**
     * The steps of each claim.
     *
     * @param claims by rank
     * @throws cz.tripartita.grants.RuleBroken with {@link GrantsRule#TIES_ORDERED_FIRST} where the cut goes through a tie
     */
    static Map<Claim, Long> divide(long budget, List<Claim> claims, long limit, long smallest) {
        RankAndCut division = new RankAndCut(budget, limit, smallest);
        List<Claim> tied = new ArrayList<>();
        for (Claim claim : claims) {
            if (!tied.isEmpty()
                    && tied.getFirst().request().rank() != claim.request().rank()) {
                division.serve(tied);
                tied.clear();
            }
            tied.add(claim);
        }
        division.serve(tied);
        return division.given;
    }

    private void serve(List<Claim> tied) {
        if (left > 0 && left >= smallest && tied.size() > 1) {
            requireRoom(tied);
        }
        tied.forEach(this::serve);
    }

    /** The limit of an applicant may shrink a tied claim, so the sum of what they may get is the most they can want. */
    private void requireRoom(List<Claim> tied) {
        long wanted = tied.stream().mapToLong(Claim::most).reduce(0, Math::addExact);
        GrantsRule.TIES_ORDERED_FIRST.require(
                wanted <= left,
                () -> Map.of(
                        "tied",
                        tied.stream()
                                .map(claim -> claim.request().applicationId().toString())
                                .toList()));
    }

    private void serve(Claim claim) {
        UUID applicant = claim.request().organisationId();
        long had = byApplicant.getOrDefault(applicant, 0L);
        long wanted = Math.min(claim.most(), limit - had);
        long available = Math.min(wanted, left);
        long steps = available < smallest ? 0 : available;
        left -= steps;
        byApplicant.put(applicant, had + steps);
        given.put(claim, steps);
    }
}
