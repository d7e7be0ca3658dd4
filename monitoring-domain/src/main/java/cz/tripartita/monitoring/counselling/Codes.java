package cz.tripartita.monitoring.counselling;

import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.events.CounsellingCode;
import cz.tripartita.monitoring.events.CounsellingCodesEvent;
import cz.tripartita.monitoring.events.CounsellingCodesEvent.CounsellingCodesSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The code lists of a municipality in all their versions.
 *
 * @param versions in their order, each valid from a later day than the one before
 */
record Codes(List<CounsellingCodesSet> versions) {

    /** Nothing is set yet. */
    static final Codes NONE = new Codes(List.of());

    Codes {
        versions = List.copyOf(versions);
    }

    static Codes read(EventStore store, String municipality) {
        Codes codes = NONE;
        for (CounsellingCodesEvent event :
                RecordedStream.events(store, CounsellingCodes.idOf(municipality), CounsellingCodesEvent.class)) {
            codes = codes.evolve(event);
        }
        return codes;
    }

    Codes evolve(CounsellingCodesEvent event) {
        return switch (event) {
            case CounsellingCodesSet set -> {
                List<CounsellingCodesSet> more = new ArrayList<>(versions);
                more.add(set);
                yield new Codes(more);
            }
        };
    }

    Optional<CounsellingCodesSet> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** The version in force on a day. */
    Optional<CounsellingCodesSet> on(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .findFirst();
    }

    boolean haveTopic(String code, LocalDate day) {
        return on(day).map(CounsellingCodesSet::topics)
                .filter(codes -> has(codes, code))
                .isPresent();
    }

    boolean haveTargetGroup(String code, LocalDate day) {
        return on(day).map(CounsellingCodesSet::targetGroups)
                .filter(codes -> has(codes, code))
                .isPresent();
    }

    private static boolean has(List<CounsellingCode> codes, String code) {
        return codes.stream().anyMatch(known -> known.code().equals(code));
    }
}
