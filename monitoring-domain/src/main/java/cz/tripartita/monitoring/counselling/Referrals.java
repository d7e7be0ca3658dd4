package cz.tripartita.monitoring.counselling;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.events.Referral;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Finds where somebody was referred to among the organisations and services that the municipality knows. */
final class Referrals {

    private Referrals() {}

    /**
     * The referral with the organisation of the service, where it is to one.
     *
     * @throws cz.tripartita.monitoring.RuleBroken with {@link MonitoringRule#REFERRED_TO_THE_KNOWN} where the municipality
     *     knows no such organisation or service, or the service is another organisation's
     */
    static @Nullable Referral read(EventStore store, String municipality, @Nullable ReferredTo to) {
        if (to == null) {
            return null;
        }
        UUID service = to.serviceId();
        UUID organisation = service == null ? to.organisationId() : provider(store, municipality, service);
        boolean known = organisation != null && registered(store, municipality, organisation);
        boolean agree = to.organisationId() == null || to.organisationId().equals(organisation);
        if (organisation == null || !known || !agree) {
            throw MonitoringRule.REFERRED_TO_THE_KNOWN.broken(
                    Map.of("organisation", String.valueOf(to.organisationId()), "service", String.valueOf(service)));
        }
        return new Referral(organisation, service);
    }

    private static @Nullable UUID provider(EventStore store, String municipality, UUID serviceId) {
        return RecordedStream.events(store, serviceId, ServiceListed.class).stream()
                .filter(listed -> listed.municipality().equals(municipality))
                .map(ServiceListed::organisationId)
                .findFirst()
                .orElse(null);
    }

    private static boolean registered(EventStore store, String municipality, UUID organisationId) {
        return RecordedStream.events(store, organisationId, OrganisationRegistered.class).stream()
                .anyMatch(registered -> registered.municipality().equals(municipality));
    }
}
