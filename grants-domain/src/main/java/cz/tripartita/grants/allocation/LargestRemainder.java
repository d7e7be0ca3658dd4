package cz.tripartita.grants.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Divides whole steps in proportion to weights: everybody gets the whole part of the exact share, and the steps that are
 * left go one by one to the largest remainders, of equal ones to the first in the list.
 */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * The steps of each, in the order of the weights; they sum to the total.
     *
     * @param total no more than the sum of the weights
     * @param weights not negative
     */
    static long[] divide(long total, long[] weights) {
        BigInteger sum = BigInteger.ZERO;
        for (long weight : weights) {
            sum = sum.add(BigInteger.valueOf(weight));
        }
        long[] parts = new long[weights.length];
        if (sum.signum() == 0) {
            return parts;
        }
        List<Remainder> remainders = new ArrayList<>();
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] share = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(sum);
            parts[i] = share[0].longValueExact();
            left -= parts[i];
            remainders.add(new Remainder(i, share[1]));
        }
        remainders.sort(Comparator.comparing(Remainder::rest).reversed().thenComparingInt(Remainder::index));
        for (int i = 0; i < left; i++) {
            parts[remainders.get(i).index()]++;
        }
        return parts;
    }

    private record Remainder(int index, BigInteger rest) {}
}
