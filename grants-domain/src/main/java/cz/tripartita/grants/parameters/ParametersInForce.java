package cz.tripartita.grants.parameters;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.RecordedStream;
import cz.tripartita.grants.RuleBroken;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ParameterEvent;
import cz.tripartita.grants.events.ParameterEvent.ParameterCorrected;
import cz.tripartita.grants.events.ParameterEvent.ParameterSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The values of a municipality's legal parameters in time. A value lasts until its last day, or until the next one
 * starts; of two that start on the same day the one recorded later holds.
 *
 * @param values every value ever set, in the order of recording
 * @param corrections values of the past found to be wrong; nothing is judged by them
 */
public record ParametersInForce(List<ParameterSet> values, List<ParameterCorrected> corrections) {

    /** Nothing is set yet. */
    static final ParametersInForce NONE = new ParametersInForce(List.of(), List.of());

    public ParametersInForce {
        values = List.copyOf(values);
        corrections = List.copyOf(corrections);
    }

    /** The parameters of a municipality as recorded. */
    public static ParametersInForce read(EventStore store, String municipality) {
        return of(RecordedStream.events(store, ParameterRegister.idOf(municipality), ParameterEvent.class));
    }

    /** The parameters after the events given. */
    public static ParametersInForce of(List<ParameterEvent> events) {
        ParametersInForce parameters = NONE;
        for (ParameterEvent event : events) {
            parameters = parameters.evolve(event);
        }
        return parameters;
    }

    ParametersInForce evolve(ParameterEvent event) {
        return switch (event) {
            case ParameterSet set -> {
                List<ParameterSet> more = new ArrayList<>(values);
                more.add(set);
                yield new ParametersInForce(more, corrections);
            }
            case ParameterCorrected corrected -> {
                List<ParameterCorrected> more = new ArrayList<>(corrections);
                more.add(corrected);
                yield new ParametersInForce(values, more);
            }
        };
    }

    /**
     * The value by which a decision of the given day is judged.
     *
     * @throws RuleBroken with {@link GrantsRule#NO_PARAMETER_IN_FORCE} when no value is in force on that day
     */
    public BigDecimal on(LocalDate day, LegalParameter parameter) {
        return values.stream()
                .filter(set -> set.parameter() == parameter && !set.validFrom().isAfter(day))
                .reduce((before, after) -> after.validFrom().isBefore(before.validFrom()) ? before : after)
                .filter(set -> set.validTo() == null || !set.validTo().isBefore(day))
                .map(ParameterSet::value)
                .orElseThrow(() -> new RuleBroken(
                        GrantsRule.NO_PARAMETER_IN_FORCE,
                        Map.of("parameter", parameter.name(), "day", day.toString())));
    }

    boolean has(LegalParameter parameter) {
        return values.stream().anyMatch(set -> set.parameter() == parameter);
    }
}
