package cz.tripartita.monitoring.survey;

import cz.tripartita.monitoring.events.Distribution.Mean;
import cz.tripartita.monitoring.events.Distribution.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How uncertain a share or a mean is, at a confidence of 95 per cent, from published counts alone. Computed with 20
 * significant digits and rounded half up at the end.
 */
final class Intervals {

    /** In what is reckoned before the one rounding of what is shown: 20 significant digits, half up. */
    static final MathContext TWENTY_DIGITS = new MathContext(20, RoundingMode.HALF_UP);

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal Z = new BigDecimal("1.96");
    private static final BigDecimal TWO = BigDecimal.TWO;
    private static final BigDecimal FOUR = new BigDecimal(4);

    /** Student's 97.5 per cent quantiles by degrees of freedom; between them the one of fewer degrees is taken. */
    private static final NavigableMap<Integer, BigDecimal> T = quantiles();

    private Intervals() {}

    private static NavigableMap<Integer, BigDecimal> quantiles() {
        List<String> fromFour = List.of(
                "2.776", "2.571", "2.447", "2.365", "2.306", "2.262", "2.228", "2.201", "2.179", "2.160", "2.145",
                "2.131", "2.120", "2.110", "2.101", "2.093", "2.086", "2.080", "2.074", "2.069", "2.064", "2.060",
                "2.056", "2.052", "2.048", "2.045", "2.042");
        NavigableMap<Integer, BigDecimal> quantiles = new TreeMap<>();
        for (int i = 0; i < fromFour.size(); i++) {
            quantiles.put(4 + i, new BigDecimal(fromFour.get(i)));
        }
        quantiles.put(40, new BigDecimal("2.021"));
        quantiles.put(60, new BigDecimal("2.000"));
        quantiles.put(120, new BigDecimal("1.980"));
        quantiles.put(1_000, new BigDecimal("1.962"));
        return quantiles;
    }

    /** A share of one or more with Wilson's interval, in per cent with one decimal place. */
    static Share share(int count, int of) {
        BigDecimal n = new BigDecimal(of);
        BigDecimal p = new BigDecimal(count).divide(n, TWENTY_DIGITS);
        BigDecimal z2 = Z.multiply(Z);
        BigDecimal whole = BigDecimal.ONE.add(z2.divide(n, TWENTY_DIGITS));
        BigDecimal centre = p.add(z2.divide(n.multiply(TWO), TWENTY_DIGITS)).divide(whole, TWENTY_DIGITS);
        BigDecimal spread = p.multiply(BigDecimal.ONE.subtract(p))
                .divide(n, TWENTY_DIGITS)
                .add(z2.divide(n.multiply(n).multiply(FOUR), TWENTY_DIGITS))
                .sqrt(TWENTY_DIGITS);
        BigDecimal half = Z.multiply(spread).divide(whole, TWENTY_DIGITS);
        return new Share(
                percent(p),
                percent(centre.subtract(half).max(BigDecimal.ZERO)),
                percent(centre.add(half).min(BigDecimal.ONE)));
    }

    private static BigDecimal percent(BigDecimal part) {
        return part.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    }

    /**
     * The mean of a scale with Student's interval.
     *
     * @param counts how many gave each number, five or more together
     */
    static Mean mean(Map<Integer, Integer> counts) {
        BigDecimal n = new BigDecimal(sum(counts, 0));
        BigDecimal mean = exactMean(counts);
        BigDecimal squares = new BigDecimal(sum(counts, 2))
                .subtract(new BigDecimal(sum(counts, 1)).pow(2).divide(n, TWENTY_DIGITS));
        BigDecimal variance = squares.max(BigDecimal.ZERO).divide(n.subtract(BigDecimal.ONE), TWENTY_DIGITS);
        BigDecimal half = t(n.intValueExact() - 1)
                .multiply(variance.divide(n, TWENTY_DIGITS).sqrt(TWENTY_DIGITS));
        return new Mean(
                rounded(mean),
                rounded(mean.subtract(half).max(BigDecimal.ONE)),
                rounded(mean.add(half).min(new BigDecimal(5))));
    }

    /** The mean of a scale, not rounded but to 20 digits. */
    static BigDecimal exactMean(Map<Integer, Integer> counts) {
        return new BigDecimal(sum(counts, 1)).divide(new BigDecimal(sum(counts, 0)), TWENTY_DIGITS);
    }

    private static BigDecimal t(int freedom) {
        return Objects.requireNonNull(T.floorEntry(freedom)).getValue();
    }

    private static long sum(Map<Integer, Integer> counts, int power) {
        long sum = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            long value = count.getValue();
            for (int i = 0; i < power; i++) {
                value *= count.getKey();
            }
            sum += value;
        }
        return sum;
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
