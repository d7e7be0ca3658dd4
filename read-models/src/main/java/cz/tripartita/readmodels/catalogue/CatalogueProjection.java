package cz.tripartita.readmodels.catalogue;

import cz.tripartita.planning.events.OrganisationEvent;
import cz.tripartita.planning.events.ServiceEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the catalogue. */
@ProcessingGroup(CatalogueProjection.GROUP)
public final class CatalogueProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.catalogue";

    private final ProviderRows providers;
    private final ServiceRows services;

    public CatalogueProjection(JdbcClient jdbc) {
        providers = new ProviderRows(jdbc);
        services = new ServiceRows(jdbc);
    }

    @EventHandler
    void on(OrganisationEvent event, @SequenceNumber long version) {
        switch (event) {
            case OrganisationEvent.OrganisationRegistered registered -> providers.registered(registered, version);
            case OrganisationEvent.OrganisationRenamed renamed -> providers.renamed(renamed, version);
            case OrganisationEvent.OrganisationContactsChanged changed -> providers.contacts(changed, version);
        }
    }

    @EventHandler
    void on(ServiceEvent event, @SequenceNumber long version) {
        switch (event) {
            case ServiceEvent.ServiceListed listed -> services.listed(listed, version);
            case ServiceEvent.ServiceChanged changed -> services.changed(changed, version);
            case ServiceEvent.RegistrationRecorded recorded -> services.registered(recorded, version);
            case ServiceEvent.ServiceConfirmed confirmed -> services.confirmed(confirmed, version);
            case ServiceEvent.ServiceEnded ended -> services.ended(ended, version);
        }
    }

    @ResetHandler
    void reset() {
        services.clear();
        providers.clear();
    }
}
