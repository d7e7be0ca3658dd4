package cz.tripartita.planning.process;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The statute of a process in all its versions.
 *
 * @param versions oldest first, each in effect from a later day than the one before
 */
public record Statutes(UUID processId, String municipality, List<StatuteAdopted> versions) implements InMunicipality {

    /** Finds the process, or breaks the rule that a process referred to is known. */
    public static Statutes in(OtherStreams streams, UUID processId) {
        return streams.need(processId, ProcessEvent.class, Statutes::of, PlanningRule.PROCESS_KNOWN);
    }

    /** Folds the events of a process, of which there is at least one. */
    public static Statutes of(List<ProcessEvent> events) {
        Statutes statutes = established((ProcessEstablished) events.getFirst());
        for (ProcessEvent event : events.subList(1, events.size())) {
            statutes = statutes.evolve(event);
        }
        return statutes;
    }

    private static Statutes established(ProcessEstablished event) {
        return new Statutes(event.processId(), event.municipality(), List.of());
    }

    /**
     * The version in effect on a day, by which what happens on the day is judged for ever.
     *
     * @throws RuleBroken when the first version takes effect later, or there is none
     */
    public StatuteAdopted inEffectOn(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .findFirst()
                .orElseThrow(() ->
                        new RuleBroken(PlanningRule.STATUTE_IN_EFFECT, Map.of("processId", processId, "day", day)));
    }

    Optional<StatuteAdopted> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    Statutes evolve(ProcessEvent event) {
        return switch (event) {
            case ProcessEstablished established -> established(established);
            case StatuteAdopted adopted ->
                new Statutes(
                        processId,
                        municipality,
                        Stream.concat(versions.stream(), Stream.of(adopted)).toList());
        };
    }
}
