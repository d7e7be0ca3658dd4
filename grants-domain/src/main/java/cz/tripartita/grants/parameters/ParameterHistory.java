package cz.tripartita.grants.parameters;

import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ParameterEvent;
import cz.tripartita.grants.events.ParameterEvent.ParameterCorrected;
import cz.tripartita.grants.events.ParameterEvent.ParameterSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The legal parameters of a municipality replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record ParameterHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(ParameterEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of the register.
     *
     * @param values every value ever set, in the order of recording
     * @param corrections values of the past found to be wrong; no decision is judged by them
     */
    public record Described(List<Value> values, List<Value> corrections) {}

    /**
     * A value in time; it lasts until its last day, or until the next one starts.
     *
     * @param validTo last day of validity, none while it is open
     */
    public record Value(
            LegalParameter parameter,
            BigDecimal value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String reason) {}

    /** Replays the events of one register, or the first part of them, in their order. */
    public static ParameterHistory of(List<ParameterEvent> events) {
        List<Step> steps = new ArrayList<>();
        ParametersInForce state = ParametersInForce.NONE;
        Described before = null;
        for (ParameterEvent event : events) {
            state = state.evolve(event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new ParameterHistory(List.copyOf(steps));
    }

    private static Described described(ParametersInForce state) {
        return new Described(
                state.values().stream().map(ParameterHistory::value).toList(),
                state.corrections().stream().map(ParameterHistory::value).toList());
    }

    private static Value value(ParameterSet set) {
        return new Value(set.parameter(), set.value(), set.validFrom(), set.validTo(), set.source(), set.reason());
    }

    private static Value value(ParameterCorrected corrected) {
        return new Value(
                corrected.parameter(),
                corrected.value(),
                corrected.validFrom(),
                corrected.validTo(),
                corrected.source(),
                corrected.reason());
    }
}
