package cz.tripartita.monitoring.reportingmethod;

import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.events.ReportingMethodEvent;
import cz.tripartita.monitoring.events.ReportingMethodEvent.ReportingMethodSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The methods of reporting of a municipality in all their versions.
 *
 * @param versions in the order in which they were set
 */
public record ReportingMethods(List<ReportingMethodSet> versions) {

    /** No method is set yet. */
    static final ReportingMethods NONE = new ReportingMethods(List.of());

    public ReportingMethods {
        versions = List.copyOf(versions);
    }

    /** The methods of a municipality as recorded. */
    public static ReportingMethods read(EventStore store, String municipality) {
        return of(RecordedStream.events(store, ReportingMethodRegister.idOf(municipality), ReportingMethodEvent.class));
    }

    /** The methods after the events given. */
    public static ReportingMethods of(List<ReportingMethodEvent> events) {
        ReportingMethods methods = NONE;
        for (ReportingMethodEvent event : events) {
            methods = methods.evolve(event);
        }
        return methods;
    }

    ReportingMethods evolve(ReportingMethodEvent event) {
        return switch (event) {
            case ReportingMethodSet set -> {
                List<ReportingMethodSet> more = new ArrayList<>(versions);
                more.add(set);
                yield new ReportingMethods(more);
            }
        };
    }

    /** The method by which the reports of a year are planned; none where none is set for it. */
    public Optional<ReportingMethodSet> in(int year) {
        return versions.stream()
                .filter(set -> set.validFrom() <= year)
                .max(Comparator.comparingInt(ReportingMethodSet::validFrom)
                        .thenComparingInt(ReportingMethodSet::version));
    }
}
