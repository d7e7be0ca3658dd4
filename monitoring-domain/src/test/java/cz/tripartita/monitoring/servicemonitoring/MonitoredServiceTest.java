package cz.tripartita.monitoring.servicemonitoring;

import static cz.tripartita.monitoring.MonitoringSamples.MONITORING;
import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;
import static cz.tripartita.monitoring.MonitoringSamples.clients;
import static cz.tripartita.monitoring.MonitoringSamples.defined;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.MonitoringSamples.opened;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.RecordedEvents;
import cz.tripartita.monitoring.Refused;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

class MonitoredServiceTest {

    private final EventStore store =
            RecordedEvents.of(Map.of(MONITORING, opened(), id("catalogue"), defined(clients(), 1)));

    @Test
    void isThatOfAMonitoringOfTheMunicipality() {
        assertThat(MonitoredService.read(store, PLZEN, MONITORING)).isEqualTo(opened());
        assertThat(Refused.by(
                        MonitoringRule.SERVICE_IS_MONITORED, () -> MonitoredService.read(store, "zatec", MONITORING)))
                .containsEntry("monitoring", MONITORING.toString());
        Refused.by(MonitoringRule.SERVICE_IS_MONITORED, () -> MonitoredService.read(store, PLZEN, id("unknown")));
        Refused.by(MonitoringRule.SERVICE_IS_MONITORED, () -> MonitoredService.read(store, PLZEN, id("catalogue")));
    }
}
