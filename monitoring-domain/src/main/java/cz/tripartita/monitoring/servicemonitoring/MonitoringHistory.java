package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.ComputedValue;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The monitoring of a service in a year replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record MonitoringHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(MonitoringEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of a monitoring.
     *
     * @param grants those that pay for the service in the year, ordered by id
     * @param planned the periods on which reports are planned, in order
     * @param reports the report of each period as it stands, ordered by period
     * @param values those of the year as computed at the latest acceptance, by code
     * @param closed whether nothing is reported any more
     */
    public record Described(
            UUID serviceId,
            String serviceName,
            ServiceKind serviceKind,
            UUID organisationId,
            List<UUID> grants,
            int year,
            List<String> planned,
            List<Reported> reports,
            List<ComputedValue> values,
            boolean closed) {}

    /**
     * The report of one period.
     *
     * @param version the latest version
     * @param values its values, ordered by indicator
     * @param pending whether the analyst has yet to answer it
     * @param accepted the values of the latest accepted version, none before the first one
     */
    public record Reported(
            String period,
            int version,
            List<Value> values,
            boolean pending,
            @Nullable List<Value> accepted) {}

    /** The value of an indicator. */
    public record Value(String indicator, BigDecimal value) {}

    /**
     * Replays the events of one monitoring, or a part of them, in their order.
     *
     * @throws IllegalStateException for an event that has no ground in those before it
     */
    public static MonitoringHistory of(List<MonitoringEvent> events) {
        List<Step> steps = new ArrayList<>();
        MonitoringState state = null;
        Described before = null;
        for (MonitoringEvent event : events) {
            state = MonitoringState.after(state, event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new MonitoringHistory(List.copyOf(steps));
    }

    private static Described described(MonitoringState state) {
        MonitoringOpened opened = state.opened();
        return new Described(
                opened.serviceId(),
                opened.serviceName(),
                opened.serviceKind(),
                opened.organisationId(),
                state.grants().stream().sorted().toList(),
                opened.year(),
                state.planned(),
                state.reports().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(report -> reported(report.getKey(), report.getValue()))
                        .toList(),
                state.year(),
                state.closed());
    }

    private static Reported reported(String period, Report report) {
        Map<String, BigDecimal> accepted = report.accepted();
        return new Reported(
                period,
                report.version(),
                values(report.values()),
                report.pending(),
                accepted == null ? null : values(accepted));
    }

    private static List<Value> values(Map<String, BigDecimal> values) {
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(value -> new Value(value.getKey(), value.getValue()))
                .toList();
    }
}
