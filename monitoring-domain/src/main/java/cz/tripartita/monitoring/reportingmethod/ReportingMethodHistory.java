package cz.tripartita.monitoring.reportingmethod;

import cz.tripartita.monitoring.events.ReportingMethod;
import cz.tripartita.monitoring.events.ReportingMethodEvent;
import cz.tripartita.monitoring.events.ReportingMethodEvent.ReportingMethodSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The methods of reporting of a municipality replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record ReportingMethodHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(ReportingMethodEvent event, @Nullable Described before, Described after) {}

    /** The state: every version in the order in which they were set. */
    public record Described(List<Version> versions) {}

    /**
     * One version.
     *
     * @param validFrom the first year whose reports are planned by it
     */
    public record Version(int version, int validFrom, ReportingMethod method) {}

    /** Replays the events of one municipality's methods, or a part of them, in their order. */
    public static ReportingMethodHistory of(List<ReportingMethodEvent> events) {
        List<Step> steps = new ArrayList<>();
        ReportingMethods state = ReportingMethods.NONE;
        Described before = null;
        for (ReportingMethodEvent event : events) {
            state = state.evolve(event);
            Described after = new Described(state.versions().stream()
                    .map(ReportingMethodHistory::version)
                    .toList());
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new ReportingMethodHistory(List.copyOf(steps));
    }

    private static Version version(ReportingMethodSet set) {
        return new Version(set.version(), set.validFrom(), set.method());
    }
}
