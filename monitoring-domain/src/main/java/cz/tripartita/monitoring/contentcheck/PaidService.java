package cz.tripartita.monitoring.contentcheck;

import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.checkplan.CheckPlans;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.servicemonitoring.MonitoredService;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * What other streams say of a service that is to be checked.
 *
 * @param grants those among the grants named that are the service's own
 * @param onPlan whether the plan of the year has it
 */
record PaidService(MonitoringOpened monitored, Set<UUID> grants, boolean onPlan) {

    static PaidService read(EventStore store, String municipality, UUID monitoringId, List<UUID> named) {
        MonitoringOpened monitored = MonitoredService.read(store, municipality, monitoringId);
        Set<UUID> grants = named.stream()
                .filter(grant -> RecordedStream.events(store, grant, GrantAwarded.class).stream()
                        .anyMatch(awarded -> pays(awarded, monitored)))
                .collect(Collectors.toUnmodifiableSet());
        boolean onPlan = CheckPlans.read(store, municipality).have(monitored.year(), monitoringId);
        return new PaidService(monitored, grants, onPlan);
    }

    private static boolean pays(GrantAwarded awarded, MonitoringOpened monitored) {
        return awarded.municipality().equals(monitored.municipality())
                && awarded.organisationId().equals(monitored.organisationId())
                && awarded.serviceId().equals(monitored.serviceId())
                && awarded.periodFrom().getYear() <= monitored.year()
                && awarded.periodTo().getYear() >= monitored.year();
    }
}
