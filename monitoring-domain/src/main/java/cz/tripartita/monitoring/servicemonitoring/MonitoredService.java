package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Finds the service and year that a monitoring is of, for decisions in other streams. */
public final class MonitoredService {

    private MonitoredService() {}

    /**
     * The opening of a monitoring in a municipality.
     *
     * @throws cz.tripartita.monitoring.RuleBroken with {@link MonitoringRule#SERVICE_IS_MONITORED} where the municipality
     *     has none of that id
     */
    public static MonitoringOpened read(EventStore store, String municipality, UUID monitoringId) {
        return RecordedStream.events(store, monitoringId, MonitoringOpened.class).stream()
                .filter(opened -> opened.municipality().equals(municipality))
                .findFirst()
                .orElseThrow(() ->
                        MonitoringRule.SERVICE_IS_MONITORED.broken(Map.of("monitoring", monitoringId.toString())));
    }
}
