package cz.tripartita.monitoring.counselling;

import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.RecordedEvents;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.events.Referral;
import cz.tripartita.planning.events.Contacts;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEntry;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferralsTest {

    private static final UUID PROVIDER = id("provider");
    private static final UUID CARE = id("care");

    private final EventStore store = RecordedEvents.of(Map.of(
            PROVIDER,
            registered(PROVIDER, PLZEN),
            id("other"),
            registered(id("other"), PLZEN),
            id("foreign"),
            registered(id("foreign"), "zatec"),
            CARE,
            listed(CARE, PLZEN, PROVIDER),
            id("foreign care"),
            listed(id("foreign care"), "zatec", id("foreign")),
            id("care of nobody"),
            listed(id("care of nobody"), PLZEN, id("nobody"))));

    private static OrganisationRegistered registered(UUID organisation, String municipality) {
        return new OrganisationRegistered(
                organisation, municipality, "Totem", "25200461", FounderKind.NON_GOVERNMENTAL);
    }

    private static ServiceListed listed(UUID service, String municipality, UUID organisation) {
        ServiceEntry entry = new ServiceEntry(
                "Péče", List.of(), List.of(), List.of(), new Contacts(null, null, null, null), null, null);
        LocalDate day = LocalDate.of(2026, 1, 1);
        return new ServiceListed(
                service, municipality, organisation, id("process"), ServiceCategory.REGISTERED, "40", entry, day);
    }

    private @Nullable Referral read(@Nullable UUID organisation, @Nullable UUID service) {
        return Referrals.read(store, PLZEN, new ReferredTo(organisation, service));
    }

    @Test
    void isToAnOrganisationOrToAServiceAndThenToItsProvider() {
        assertThat(Referrals.read(store, PLZEN, null)).isNull();
        assertThat(read(PROVIDER, null)).isEqualTo(new Referral(PROVIDER, null));
        assertThat(read(null, CARE)).isEqualTo(new Referral(PROVIDER, CARE));
        assertThat(read(PROVIDER, CARE)).isEqualTo(new Referral(PROVIDER, CARE));
    }

    @Test
    void isToNothingThatTheMunicipalityDoesNotKnow() {
        for (ReferredTo unknown : List.of(
                new ReferredTo(null, null),
                new ReferredTo(id("nobody"), null),
                new ReferredTo(id("foreign"), null),
                new ReferredTo(null, id("no service")),
                new ReferredTo(null, id("foreign care")),
                new ReferredTo(null, id("care of nobody")),
                new ReferredTo(CARE, null))) {
            Refused.by(MonitoringRule.REFERRED_TO_THE_KNOWN, () -> Referrals.read(store, PLZEN, unknown));
        }
    }

    @Test
    void isNotToAServiceOfAnotherOrganisation() {
        assertThat(Refused.by(MonitoringRule.REFERRED_TO_THE_KNOWN, () -> read(id("other"), CARE)))
                .containsEntry("service", CARE.toString());
    }
}
