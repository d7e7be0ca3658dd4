package cz.tripartita.monitoring.servicemonitoring;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which quarters of a year reporting periods reach over. */
public final class Quarters {

    private Quarters() {}

    /**
     * The quarters, counted from 1.
     *
     * @param periods as they are written: {@code 2026}, {@code 2026-H1}, {@code 2026-Q3}
     */
    public static Set<Integer> of(Collection<String> periods) {
        return periods.stream()
                .map(ReportingPeriod::parse)
                .flatMap(Optional::stream)
                .flatMap(period -> period.quarters().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
