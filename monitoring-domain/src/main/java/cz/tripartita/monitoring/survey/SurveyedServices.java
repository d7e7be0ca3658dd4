package cz.tripartita.monitoring.survey;

import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.events.SurveyedService;
import cz.tripartita.planning.events.ServiceEvent;
import cz.tripartita.planning.events.ServiceEvent.ServiceChanged;
import cz.tripartita.planning.events.ServiceEvent.ServiceEnded;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Finds services of the catalogue. */
final class SurveyedServices {

    private SurveyedServices() {}

    /** The services among those asked for that the municipality's catalogue has and that are still provided. */
    static List<SurveyedService> read(EventStore store, List<UUID> ids, String municipality) {
        return ids.stream()
                .distinct()
                .map(id -> of(RecordedStream.events(store, id, ServiceEvent.class), municipality))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The service of these events; nothing where it is another municipality's or has ended. */
    static Optional<SurveyedService> of(List<ServiceEvent> events, String municipality) {
        SurveyedService service = null;
        for (ServiceEvent event : events) {
            service = after(service, event, municipality);
        }
        return Optional.ofNullable(service);
    }

    private static @Nullable SurveyedService after(
            @Nullable SurveyedService service, ServiceEvent event, String municipality) {
        return switch (event) {
            case ServiceListed listed
            when listed.municipality().equals(municipality) ->
                new SurveyedService(
                        listed.serviceId(),
                        listed.entry().name(),
                        listed.organisationId(),
                        listed.category(),
                        listed.kind());
            case ServiceChanged changed
            when service != null ->
                new SurveyedService(
                        service.serviceId(),
                        changed.entry().name(),
                        service.organisationId(),
                        service.category(),
                        service.kind());
            case ServiceEnded _ -> null;
            default -> service;
        };
    }
}
