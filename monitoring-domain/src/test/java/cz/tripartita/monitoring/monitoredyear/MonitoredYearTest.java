package cz.tripartita.monitoring.monitoredyear;

import static cz.tripartita.monitoring.MonitoringSamples.MONITORING;
import static cz.tripartita.monitoring.MonitoringSamples.ORGANISATION;
import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;
import static cz.tripartita.monitoring.MonitoringSamples.SERVICE;
import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.ComparedKind;
import cz.tripartita.monitoring.events.MonitoredYearEvent;
import cz.tripartita.monitoring.events.MonitoredYearEvent.ServiceEntered;
import cz.tripartita.planning.events.Contacts;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEntry;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MonitoredYearTest {

    private static final ComparedKind RELATED = new ComparedKind(ServiceKind.RELATED, null);
    private static final EnterService ENTER = new EnterService(
            MonitoredYear.idOf(PLZEN, 2027),
            2027,
            MONITORING,
            SERVICE,
            "Senior Expres",
            ServiceKind.RELATED,
            ORGANISATION);

    private static List<ServiceListed> listed(ServiceCategory category, @Nullable String kind) {
        ServiceEntry entry = new ServiceEntry(
                "Senior Expres",
                List.of(),
                List.of("seniors"),
                List.of(),
                new Contacts(null, null, null, null),
                null,
                null);
        LocalDate day = LocalDate.parse("2026-01-01");
        return List.of(new ServiceListed(SERVICE, PLZEN, ORGANISATION, id("process"), category, kind, entry, day));
    }

    @Test
    void entersAServiceOnceWithTheIdsThatFollow() {
        List<MonitoredYearEvent> events =
                MonitoredServices.decide(ENTER, MonitoredServices.NONE, at("2026-12-01", null), RELATED);

        ServiceEntered entered = (ServiceEntered) events.getFirst();
        assertThat(entered.evaluationId()).isEqualTo(IdsOfYear.evaluation(MONITORING));
        assertThat(entered.comparisonId()).isEqualTo(IdsOfYear.comparison(PLZEN, 2027, RELATED));
        MonitoredServices after = MonitoredServices.NONE.evolve(entered);
        assertThat(MonitoredServices.decide(ENTER, after, at("2026-12-02", null), RELATED))
                .isEmpty();
        assertThat(after.of(RELATED)).hasSize(1);
        assertThat(after.of(new ComparedKind(ServiceKind.PROJECT, null))).isEmpty();
    }

    @Test
    void takesTheKindOfTheActFromTheCatalogueForRegisteredServicesAlone() {
        assertThat(MonitoredYear.kind(ServiceKind.REGISTERED, listed(ServiceCategory.REGISTERED, "40")))
                .isEqualTo(new ComparedKind(ServiceKind.REGISTERED, "40"));
        assertThat(MonitoredYear.kind(ServiceKind.RELATED, listed(ServiceCategory.RELATED, null)))
                .isEqualTo(RELATED);
        assertThat(MonitoredYear.kind(ServiceKind.PROJECT, List.of()))
                .isEqualTo(new ComparedKind(ServiceKind.PROJECT, null));
    }
}
