package cz.tripartita.grants.allocation;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.events.AllocationMethod;
import cz.tripartita.grants.events.AllocationShare;
import cz.tripartita.grants.events.AllocationTerms;
import cz.tripartita.grants.events.ShareGround;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts an amount among the applications of a line by the terms of its programme. It reckons in whole steps of
 * {@link AllocationTerms#roundedTo}, without rounding on the way; what is no whole step of a request or of the amount is
 * not given.
 *
 * <p>The remainder: by rank nothing is rounded, the last one gets what is left. In equal proportion and per unit
 * everybody gets the whole steps of the exact part, and the steps left go to the largest remainders, of equal ones to
 * the better rank and then to the smaller id.
 */
public final class Allocation {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final AllocationTerms terms;
    private final long budget;
    private final long limit;
    private final long smallest;

    private Allocation(AllocationTerms terms, Money amount) {
        this.terms = terms;
        budget = steps(amount.amount(), RoundingMode.DOWN);
        limit = limit(amount);
        Money least = terms.smallestAward();
        smallest = least == null ? 0 : steps(least.amount(), RoundingMode.UP);
    }

    /**
     * What each application gets, in the order of the ranking; never more than the amount in all.
     *
     * @throws cz.tripartita.grants.RuleBroken with {@link GrantsRule#TIES_ORDERED_FIRST} where the cut goes through a
     *     tie, with {@link GrantsRule#UNITS_KNOWN} where the method is per unit and units or the rate are not given
     */
    public static List<AllocationShare> of(AllocationTerms terms, Money amount, List<Request> requests) {
        return new Allocation(terms, amount).divide(requests);
    }

    private List<AllocationShare> divide(List<Request> requests) {
        List<Claim> claims =
                requests.stream().map(this::claim).sorted(Claim.BY_RANK).toList();
        Map<Claim, Long> given = terms.method() == AllocationMethod.RANK_AND_CUT
                ? RankAndCut.divide(budget, eligible(claims), limit, smallest)
                : inProportion(eligible(claims));
        return claims.stream()
                .map(claim -> share(claim, given.getOrDefault(claim, 0L), given))
                .toList();
    }

    private static List<Claim> eligible(List<Claim> claims) {
        return claims.stream().filter(claim -> claim.most() > 0).toList();
    }

    /** Whoever would get less than the smallest award gets nothing, the worst rank first, and the rest is cut anew. */
    private Map<Claim, Long> inProportion(List<Claim> claims) {
        List<Claim> among = new ArrayList<>(claims);
        while (true) {
            Map<Claim, Long> given = EqualProportion.divide(budget, among, limit);
            List<Claim> under = among.stream()
                    .filter(claim -> given.getOrDefault(claim, 0L) < smallest)
                    .toList();
            if (under.isEmpty()) {
                return new LinkedHashMap<>(given);
            }
            among.remove(under.stream().max(Claim.BY_RANK).orElseThrow());
        }
    }

    private Claim claim(Request request) {
        BigDecimal cut = terms.cutScore();
        boolean eligible = cut == null || request.score().reaches(cut);
        return new Claim(request, eligible ? steps(most(request), RoundingMode.DOWN) : 0, eligible);
    }

    private BigDecimal most(Request request) {
        BigDecimal requested = request.requested().amount();
        if (terms.method() != AllocationMethod.PER_UNIT) {
            return requested;
        }
        Money rate = terms.ratePerUnit();
        BigDecimal units = request.units();
        if (rate == null || units == null) {
            throw GrantsRule.UNITS_KNOWN.broken(
                    Map.of("application", request.applicationId().toString(), "rate", rate != null));
        }
        return requested.min(rate.amount().multiply(units));
    }

    private long limit(Money amount) {
        List<BigDecimal> limits = new ArrayList<>();
        Money perApplicant = terms.largestPerApplicant();
        if (perApplicant != null) {
            limits.add(perApplicant.amount());
        }
        BigDecimal percent = terms.largestSharePercent();
        if (percent != null) {
            limits.add(amount.amount().multiply(percent).divide(WHOLE));
        }
        return limits.stream()
                .min(Comparator.naturalOrder())
                .map(least -> steps(least, RoundingMode.DOWN))
                .orElse(Long.MAX_VALUE);
    }

    private long steps(BigDecimal crowns, RoundingMode mode) {
        return crowns.divide(terms.roundedTo().amount(), 0, mode).longValueExact();
    }

    private AllocationShare share(Claim claim, long steps, Map<Claim, Long> given) {
        Money amount = new Money(terms.roundedTo().amount().multiply(BigDecimal.valueOf(steps)), Money.CZK);
        return new AllocationShare(claim.request().applicationId(), amount, ground(claim, steps, given));
    }

    private ShareGround ground(Claim claim, long steps, Map<Claim, Long> given) {
        if (!claim.eligible()) {
            return ShareGround.UNDER_CUT;
        }
        if (steps == claim.most() && steps > 0) {
            return ShareGround.WHOLE;
        }
        if (applicantHas(claim, given) >= limit) {
            return ShareGround.APPLICANT_LIMIT;
        }
        if (steps > 0) {
            return ShareGround.REDUCED;
        }
        long total = given.values().stream().mapToLong(Long::longValue).sum();
        return smallest > 0 && total < budget ? ShareGround.UNDER_SMALLEST_AWARD : ShareGround.NOTHING_LEFT;
    }

    private static long applicantHas(Claim claim, Map<Claim, Long> given) {
        return given.entrySet().stream()
                .filter(entry -> entry.getKey()
                        .request()
                        .organisationId()
                        .equals(claim.request().organisationId()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
