package cz.tripartita.planning.process;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProcessEvent.CooperationAgreed;
import cz.tripartita.planning.events.ProcessEvent.CooperationEnded;
import cz.tripartita.planning.events.ProcessEvent.OfficeHandedOver;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProcessEvent.StatuteApprovedBySteeringGroup;
import cz.tripartita.planning.events.ProcessEvent.StatuteDrafted;
import cz.tripartita.planning.events.ProcessEvent.StatuteOpinionGiven;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statute of a process in all its versions.
 *
 * @param versions oldest first, each in effect from a later day than the one before
 * @param draft the next version, none where none is in the making
 * @param offices who holds the offices that seats go with
 * @param partners the municipalities of the district that take part
 */
public record Statutes(
        UUID processId,
        String municipality,
        List<StatuteAdopted> versions,
        @Nullable StatuteDraft draft,
        Offices offices,
        Set<UUID> partners)
        implements InMunicipality {

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
        return new Statutes(event.processId(), event.municipality(), List.of(), null, Offices.NONE, Set.of());
    }

    /**
     * The version in effect on a day, by which what happens on the day is judged for ever.
     *
     * @throws RuleBroken when the first version takes effect later, or there is none
     */
    public StatuteAdopted inEffectOn(LocalDate day) {
        return ifInEffectOn(day)
                .orElseThrow(() ->
                        new RuleBroken(PlanningRule.STATUTE_IN_EFFECT, Map.of("processId", processId, "day", day)));
    }

    Optional<StatuteAdopted> ifInEffectOn(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .findFirst();
    }

    Optional<StatuteAdopted> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    Statutes evolve(ProcessEvent event) {
        return switch (event) {
            case ProcessEstablished established -> established(established);
            case StatuteDrafted drafted -> with(StatuteDraft.of(drafted));
            case StatuteApprovedBySteeringGroup _ -> with(inTheMaking().approved());
            case StatuteOpinionGiven given -> with(inTheMaking().withOpinion(given.commission()));
            case StatuteAdopted adopted ->
                new Statutes(
                        processId,
                        municipality,
                        Stream.concat(versions.stream(), Stream.of(adopted)).toList(),
                        null,
                        offices,
                        partners);
            case OfficeHandedOver _ ->
                new Statutes(processId, municipality, versions, draft, offices.evolve(event), partners);
            case CooperationAgreed agreed -> {
                Set<UUID> more = new HashSet<>(partners);
                more.add(agreed.organisationId());
                yield with(more);
            }
            case CooperationEnded ended -> {
                Set<UUID> fewer = new HashSet<>(partners);
                fewer.remove(ended.organisationId());
                yield with(fewer);
            }
        };
    }

    /** The seats of a body that are held by office on a day; there are none before the first statute. */
    public List<Seat> seatsOn(LocalDate day, Body body) {
        return ifInEffectOn(day)
                .map(version -> offices.seats(body, version.rules()))
                .orElse(List.of());
    }

    /** The latest revision of the draft of the next version, none where none is in the making. */
    public OptionalInt draftRevision() {
        return draft == null
                ? OptionalInt.empty()
                : OptionalInt.of(draft.latest().revision());
    }

    /** The draft, which has to be there. */
    StatuteDraft inTheMaking() {
        if (draft == null) {
            throw new RuleBroken(PlanningRule.STATUTE_DRAFTED, Map.of("processId", processId));
        }
        return draft;
    }

    private Statutes with(StatuteDraft next) {
        return new Statutes(processId, municipality, versions, next, offices, partners);
    }

    private Statutes with(Set<UUID> otherPartners) {
        return new Statutes(processId, municipality, versions, draft, offices, otherPartners);
    }
}
