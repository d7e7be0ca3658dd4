package cz.tripartita.grants.programme;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * What the statute of a process wants of a programme before its approval.
 *
 * @param versions the statute in all its versions, oldest first
 */
record StatuteSteps(List<StatuteAdopted> versions) {

    /** Those of a process; none where the municipality has no such process. */
    static Optional<StatuteSteps> read(EventStore store, UUID processId, String municipality) {
        return of(RecordedStream.events(store, processId, ProcessEvent.class), municipality);
    }

    static Optional<StatuteSteps> of(List<ProcessEvent> events, String municipality) {
        if (events.isEmpty()
                || !(events.getFirst() instanceof ProcessEstablished established)
                || !established.municipality().equals(municipality)) {
            return Optional.empty();
        }
        return Optional.of(new StatuteSteps(events.stream()
                .filter(StatuteAdopted.class::isInstance)
                .map(StatuteAdopted.class::cast)
                .toList()));
    }

    /** The steps by the version in effect on the day; none before the first version. */
    List<DocumentStep> on(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .findFirst()
                .map(version -> version.rules().programmeSteps())
                .orElse(List.of());
    }
}
