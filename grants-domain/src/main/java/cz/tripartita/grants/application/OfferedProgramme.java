package cz.tripartita.grants.application;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.grants.events.AwardDecision;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import cz.tripartita.grants.events.ProgrammeEvent.DatesPostponed;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeRevised;
import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.grants.events.Timetable;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * A programme as an applicant meets it.
 *
 * @param timetable the dates in force, none while one is missing
 * @param offered published and not cancelled
 * @param decided the applications on which it has decided
 */
record OfferedProgramme(ProgrammeTerms terms, @Nullable Timetable timetable, boolean offered, Set<UUID> decided) {

    static Optional<OfferedProgramme> read(EventStore store, UUID programmeId, String municipality) {
        return of(RecordedStream.events(store, programmeId, ProgrammeEvent.class), municipality);
    }

    /** The programme after the events given; none where it is not of the municipality. */
    static Optional<OfferedProgramme> of(List<ProgrammeEvent> events, String municipality) {
        if (events.isEmpty()
                || !(events.getFirst() instanceof ProgrammeDrafted drafted)
                || !drafted.municipality().equals(municipality)) {
            return Optional.empty();
        }
        ProgrammeTerms terms = drafted.terms();
        Timetable timetable = terms.timetable();
        boolean offered = false;
        Set<UUID> decided = new HashSet<>();
        for (ProgrammeEvent event : events) {
            switch (event) {
                case ProgrammeRevised revised -> {
                    terms = revised.terms();
                    timetable = terms.timetable();
                }
                case DatesPostponed postponed -> timetable = postponed.after();
                case ProgrammePublished _ -> offered = true;
                case ProgrammeCancelled _ -> offered = false;
                case AwardsDecided awards ->
                    awards.decisions().stream()
                            .map(AwardDecision::applicationId)
                            .forEach(decided::add);
                default -> {}
            }
        }
        return Optional.of(new OfferedProgramme(terms, timetable, offered, Set.copyOf(decided)));
    }

    /** Whether the window is open at the instant: from its opening on, until just before its closing. */
    boolean openAt(Instant now) {
        return offered && timetable != null && timetable.openAt(now);
    }

    /** Whether the window has closed by the instant. */
    boolean closedAt(Instant now) {
        return timetable != null && !now.isBefore(timetable.closesAt());
    }

    /** What the window is judged by. */
    Map<String, Object> facts(UUID programmeId, Instant now) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("programme", programmeId.toString());
        facts.put("published", offered);
        facts.put("now", now.toString());
        if (timetable != null) {
            facts.put("opensAt", timetable.opensAt().toString());
            facts.put("closesAt", timetable.closesAt().toString());
        }
        return facts;
    }

    /** What an exception from the window is judged by. */
    Map<String, Object> facts(UUID programmeId, Instant now, Instant until) {
        Map<String, Object> facts = facts(programmeId, now);
        facts.put("until", until.toString());
        if (timetable != null) {
            facts.put("decisionBy", timetable.decisionBy().toString());
        }
        return facts;
    }
}
