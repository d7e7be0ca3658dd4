package cz.tripartita.planning.service;

import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEntry;
import cz.tripartita.planning.events.ServiceEvent;
import cz.tripartita.planning.events.ServiceEvent.RegistrationRecorded;
import cz.tripartita.planning.events.ServiceEvent.ServiceChanged;
import cz.tripartita.planning.events.ServiceEvent.ServiceConfirmed;
import cz.tripartita.planning.events.ServiceEvent.ServiceEnded;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service of the catalogue.
 *
 * @param kind code of the kind, none unless it is registered
 * @param registrations each number once, in the order in which they were recorded last
 * @param confirmedOn last day on which the entry was known to be true
 * @param endedOn none while it is provided
 */
record ServiceState(
        UUID serviceId,
        String municipality,
        UUID organisationId,
        UUID processId,
        ServiceCategory category,
        @Nullable String kind,
        ServiceEntry entry,
        List<Registration> registrations,
        LocalDate listedOn,
        LocalDate confirmedOn,
        @Nullable LocalDate endedOn) {

    static ServiceState of(ServiceListed event) {
        return new ServiceState(
                event.serviceId(),
                event.municipality(),
                event.organisationId(),
                event.processId(),
                event.category(),
                event.kind(),
                event.entry(),
                List.of(),
                event.listedOn(),
                event.listedOn(),
                null);
    }

    static ServiceState of(List<ServiceEvent> events) {
        ServiceState state = of((ServiceListed) events.getFirst());
        for (ServiceEvent event : events.subList(1, events.size())) {
            state = state.evolve(event);
        }
        return state;
    }

    ServiceState evolve(ServiceEvent event) {
        return switch (event) {
            case ServiceListed listed -> of(listed);
            case ServiceChanged changed -> with(changed.entry(), registrations, later(changed.changedOn()), endedOn);
            case RegistrationRecorded recorded -> with(entry, and(recorded.registration()), confirmedOn, endedOn);
            case ServiceConfirmed confirmed -> with(entry, registrations, later(confirmed.confirmedOn()), endedOn);
            case ServiceEnded ended -> with(entry, registrations, confirmedOn, ended.endedOn());
        };
    }

    private LocalDate later(LocalDate day) {
        return day.isAfter(confirmedOn) ? day : confirmedOn;
    }

    private List<Registration> and(Registration recorded) {
        return Stream.concat(
                        registrations.stream().filter(known -> !known.number().equals(recorded.number())),
                        Stream.of(recorded))
                .toList();
    }

    private ServiceState with(
            ServiceEntry otherEntry,
            List<Registration> otherRegistrations,
            LocalDate confirmed,
            @Nullable LocalDate ended) {
        return new ServiceState(
                serviceId,
                municipality,
                organisationId,
                processId,
                category,
                kind,
                otherEntry,
                otherRegistrations,
                listedOn,
                confirmed,
                ended);
    }
}
