package cz.tripartita.monitoring.servicemonitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a year with the accepted value of one indicator.
 *
 * @param period where there is no value, the planned period that should have it
 * @param value none where none was accepted
 */
record PartOfYear(ReportingPeriod period, @Nullable BigDecimal value) {

    private static final Set<Integer> WHOLE_YEAR = Set.of(1, 2, 3, 4);

    /**
     * The parts of a year for one indicator, in their order: of the quarters that are planned, or of all where nothing
     * is. A longer period goes before the shorter ones in it.
     *
     * @param accepted accepted values of the indicator by period
     */
    static List<PartOfYear> of(int year, List<ReportingPeriod> planned, Map<String, BigDecimal> accepted) {
        ReportingPeriod whole = new ReportingPeriod(year, 12, 1);
        if (accepted.containsKey(whole.written())) {
            return List.of(new PartOfYear(whole, accepted.get(whole.written())));
        }
        Set<Integer> quarters = planned.isEmpty()
                ? WHOLE_YEAR
                : planned.stream().flatMap(period -> period.quarters().stream()).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, 2)
                .mapToObj(half -> new ReportingPeriod(year, 6, half))
                .flatMap(half -> ofHalf(half, quarters, planned, accepted))
                .distinct()
                .toList();
    }

    private static Stream<PartOfYear> ofHalf(
            ReportingPeriod half,
            Set<Integer> quarters,
            List<ReportingPeriod> planned,
            Map<String, BigDecimal> accepted) {
        Set<Integer> wanted = new TreeSet<>(half.quarters());
        wanted.retainAll(quarters);
        if (!wanted.isEmpty() && accepted.containsKey(half.written())) {
            return Stream.of(new PartOfYear(half, accepted.get(half.written())));
        }
        return wanted.stream()
                .map(number -> new ReportingPeriod(half.year(), 3, number))
                .map(quarter -> accepted.containsKey(quarter.written())
                        ? new PartOfYear(quarter, accepted.get(quarter.written()))
                        : new PartOfYear(planned(quarter, planned), null));
    }

    private static ReportingPeriod planned(ReportingPeriod quarter, List<ReportingPeriod> planned) {
        return planned.stream()
                .filter(period -> period.quarters().contains(quarter.part()))
                .findFirst()
                .orElse(quarter);
    }
}
