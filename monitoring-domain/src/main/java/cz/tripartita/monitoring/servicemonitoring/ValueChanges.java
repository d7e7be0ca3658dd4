package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.monitoring.events.ComputedValue;
import cz.tripartita.monitoring.events.ValueChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a correction changes: in the period itself, and in the values of the year. */
final class ValueChanges {

    private ValueChanges() {}

    /**
     * By period and indicator; nothing where no version of the period was accepted before.
     *
     * @param report the version that is accepted
     * @param state what was accepted and computed until then
     * @param year the values of the year with it
     */
    static List<ValueChange> of(String period, Report report, MonitoringState state, List<ComputedValue> year) {
        Map<String, BigDecimal> accepted = report.accepted();
        if (accepted == null) {
            return List.of();
        }
        String whole = Integer.toString(state.opened().year());
        List<ValueChange> changes = new ArrayList<>(of(whole, byCode(state.year()), byCode(year)));
        if (!period.equals(whole)) {
            changes.addAll(of(period, accepted, report.values()));
        }
        return List.copyOf(changes);
    }

    private static List<ValueChange> of(String period, Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
        TreeSet<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        return codes.stream()
                .filter(code -> differ(before.get(code), after.get(code)))
                .map(code -> new ValueChange(code, period, before.get(code), after.get(code)))
                .toList();
    }

    private static boolean differ(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null ? after != null : after == null || before.compareTo(after) != 0;
    }

    private static Map<String, BigDecimal> byCode(List<ComputedValue> values) {
        Map<String, BigDecimal> byCode = new HashMap<>();
        for (ComputedValue value : values) {
            if (value.value() != null) {
                byCode.put(value.indicator(), value.value());
            }
        }
        return byCode;
    }
}
