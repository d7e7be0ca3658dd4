package cz.tripartita.grants.application;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEvent;
import cz.tripartita.planning.events.ServiceEvent.RegistrationRecorded;
import cz.tripartita.planning.events.ServiceEvent.ServiceEnded;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * A service as the catalogue has it.
 *
 * @param organisationId its provider
 * @param registrations one of each number, as last recorded
 * @param endedOn since when it is no longer provided
 */
public record ListedService(
        UUID organisationId,
        ServiceCategory category,
        List<Registration> registrations,
        @Nullable LocalDate endedOn) {

    /** The service of that id; none where the municipality lists none. */
    public static Optional<ListedService> read(EventStore store, UUID serviceId, String municipality) {
        return of(RecordedStream.events(store, serviceId, ServiceEvent.class), municipality);
    }

    /** The service after the events given; none where it is not of the municipality. */
    public static Optional<ListedService> of(List<ServiceEvent> events, String municipality) {
        if (events.isEmpty()
                || !(events.getFirst() instanceof ServiceListed listed)
                || !listed.municipality().equals(municipality)) {
            return Optional.empty();
        }
        Map<String, Registration> registrations = new HashMap<>();
        LocalDate endedOn = null;
        for (ServiceEvent event : events) {
            switch (event) {
                case RegistrationRecorded recorded ->
                    registrations.put(recorded.registration().number(), recorded.registration());
                case ServiceEnded ended -> endedOn = ended.endedOn();
                default -> {}
            }
        }
        return Optional.of(new ListedService(
                listed.organisationId(), listed.category(), List.copyOf(registrations.values()), endedOn));
    }

    /** Whether it is registered on every day of a period, under one number or one after the other. */
    public boolean registeredFor(LocalDate from, LocalDate to) {
        LocalDate open = from;
        List<Registration> inOrder = registrations.stream()
                .sorted(Comparator.comparing(Registration::validFrom))
                .toList();
        for (Registration registration : inOrder) {
            LocalDate last = registration.validTo();
            if (registration.validFrom().isAfter(open)) {
                return false;
            }
            if (last == null || !last.isBefore(to)) {
                return true;
            }
            if (!last.isBefore(open)) {
                open = last.plusDays(1);
            }
        }
        return false;
    }

    /** Whether it is provided to the end of a period, as far as is known. */
    boolean providedUntil(LocalDate day) {
        return endedOn == null || endedOn.isAfter(day);
    }
}
