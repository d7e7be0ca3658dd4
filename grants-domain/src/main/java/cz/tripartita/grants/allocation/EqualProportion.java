package cz.tripartita.grants.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Gives to every claim the same part of what it may get, to the last step. Applicants whose part is above the limit get
 * the limit, and the rest gets more for it. First the steps are divided among applicants, then among the claims of each,
 * so that rounding never lifts an applicant over the limit.
 */
final class EqualProportion {

    private EqualProportion() {}

    /**
     * The steps of each claim.
     *
     * @param claims in the order in which equal remainders are served
     * @param limit steps that one applicant gets at most
     */
    static Map<Claim, Long> divide(long budget, List<Claim> claims, long limit) {
        Map<UUID, List<Claim>> applicants = new LinkedHashMap<>();
        claims.forEach(claim -> applicants
                .computeIfAbsent(claim.request().organisationId(), _ -> new ArrayList<>())
                .add(claim));
        Map<UUID, Long> parts = among(budget, sums(applicants), limit);
        Map<Claim, Long> given = new LinkedHashMap<>();
        applicants.forEach((applicant, own) -> {
            long[] steps = LargestRemainder.divide(
                    parts.getOrDefault(applicant, 0L),
                    own.stream().mapToLong(Claim::most).toArray());
            for (int i = 0; i < steps.length; i++) {
                given.put(own.get(i), steps[i]);
            }
        });
        return given;
    }

    private static Map<UUID, Long> sums(Map<UUID, List<Claim>> applicants) {
        Map<UUID, Long> sums = new LinkedHashMap<>();
        applicants.forEach((applicant, own) ->
                sums.put(applicant, own.stream().mapToLong(Claim::most).reduce(0, Math::addExact)));
        return sums;
    }

    /** Whoever's part is above the limit is given it and taken out, the largest first, until nobody's is. */
    private static Map<UUID, Long> among(long budget, Map<UUID, Long> sums, long limit) {
        Map<UUID, Long> parts = new LinkedHashMap<>();
        List<UUID> largestFirst = new ArrayList<>(sums.keySet());
        largestFirst.sort(Comparator.comparing(sums::get, Comparator.reverseOrder()));
        long left = budget;
        long sum = sums.values().stream().reduce(0L, Math::addExact);
        for (UUID applicant : largestFirst) {
            long own = sums.getOrDefault(applicant, 0L);
            if (!above(limit, own, Math.min(left, sum), sum)) {
                break;
            }
            parts.put(applicant, limit);
            left -= limit;
            sum -= own;
        }
        List<UUID> rest = sums.keySet().stream()
                .filter(applicant -> !parts.containsKey(applicant))
                .toList();
        long[] steps = LargestRemainder.divide(
                Math.min(left, sum),
                rest.stream()
                        .mapToLong(applicant -> sums.getOrDefault(applicant, 0L))
                        .toArray());
        for (int i = 0; i < steps.length; i++) {
            parts.put(rest.get(i), steps[i]);
        }
        return parts;
    }

    /** Whether the part {@code own × total ÷ sum} is above the limit. */
    private static boolean above(long limit, long own, long total, long sum) {
        return BigInteger.valueOf(own)
                        .multiply(BigInteger.valueOf(total))
                        .compareTo(BigInteger.valueOf(limit).multiply(BigInteger.valueOf(sum)))
                > 0;
    }
}
