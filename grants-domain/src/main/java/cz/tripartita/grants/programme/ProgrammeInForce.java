package cz.tripartita.grants.programme;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeEvent.DatesPostponed;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeRevised;
import cz.tripartita.grants.events.ProgrammeLine;
import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.grants.events.Timetable;
import cz.tripartita.planning.events.Money;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * A programme as those meet it who evaluate and recommend.
 *
 * @param timetable the dates in force, none while one is missing
 * @param published whether it is published and not cancelled
 * @param allocations what is set aside for each line now
 */
public record ProgrammeInForce(
        ProgrammeTerms terms, @Nullable Timetable timetable, boolean published, Map<UUID, Money> allocations) {

    /** The programme as recorded; none where the municipality has none of that id. */
    public static Optional<ProgrammeInForce> read(EventStore store, UUID programmeId, String municipality) {
        return of(RecordedStream.events(store, programmeId, ProgrammeEvent.class), municipality);
    }

    /** The programme after the events given. */
    public static Optional<ProgrammeInForce> of(List<ProgrammeEvent> events, String municipality) {
        if (events.isEmpty()
                || !(events.getFirst() instanceof ProgrammeDrafted drafted)
                || !drafted.municipality().equals(municipality)) {
            return Optional.empty();
        }
        ProgrammeInForce programme = drafted(drafted.terms());
        for (ProgrammeEvent event : events) {
            programme = programme.evolve(event);
        }
        return Optional.of(programme);
    }

    private static ProgrammeInForce drafted(ProgrammeTerms terms) {
        Map<UUID, Money> allocations = new HashMap<>();
        for (ProgrammeLine line : terms.lines()) {
            allocations.put(line.lineId(), line.allocation());
        }
        return new ProgrammeInForce(terms, terms.timetable(), false, Map.copyOf(allocations));
    }

    private ProgrammeInForce evolve(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeRevised revised -> drafted(revised.terms());
            case DatesPostponed postponed -> new ProgrammeInForce(terms, postponed.after(), published, allocations);
            case ProgrammePublished _ -> new ProgrammeInForce(terms, timetable, true, allocations);
            case ProgrammeCancelled _ -> new ProgrammeInForce(terms, timetable, false, allocations);
            case AllocationChanged changed -> {
                Map<UUID, Money> after = new HashMap<>(allocations);
                changed.lines().forEach(line -> after.put(line.lineId(), line.allocation()));
                yield new ProgrammeInForce(terms, timetable, published, Map.copyOf(after));
            }
            default -> this;
        };
    }

    /** Whether it is published and its window has closed by the instant. */
    public boolean closedAt(Instant now) {
        return published && timetable != null && !now.isBefore(timetable.closesAt());
    }
}
