package cz.tripartita.readmodels.counselling;

import cz.tripartita.monitoring.events.CounsellingCodesEvent;
import cz.tripartita.monitoring.events.CounsellingCodesEvent.CounsellingCodesSet;
import cz.tripartita.monitoring.events.CounsellingEvent;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.planning.events.ServiceEvent.ServiceChanged;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps contacts of counselling, events of the open office, and visits of the portal. */
@ProcessingGroup(CounsellingProjection.GROUP)
public final class CounsellingProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.counselling";

    private final EntryRows entries;
    private final NameRows names;

    public CounsellingProjection(JdbcClient jdbc) {
        entries = new EntryRows(jdbc);
        names = new NameRows(jdbc);
    }

    @EventHandler
    void on(OrganisationRegistered event) {
        names.registered(event);
    }

    @EventHandler
    void on(OrganisationRenamed event) {
        names.renamed(event);
    }

    @EventHandler
    void on(ServiceListed event) {
        names.listed(event);
    }

    @EventHandler
    void on(ServiceChanged event) {
        names.changed(event);
    }

    @EventHandler
    void on(CounsellingCodesEvent event) {
        switch (event) {
            case CounsellingCodesSet set -> names.set(set);
        }
    }

    @EventHandler
    void on(CounsellingEvent event) {
        switch (event) {
            case CounsellingEvent.ContactsEntered entered -> entries.entered(entered);
            case CounsellingEvent.ContactsCorrected corrected -> entries.corrected(corrected);
            case CounsellingEvent.OfficeEventEntered entered -> entries.entered(entered);
            case CounsellingEvent.EntryVoided voided -> entries.voided(voided);
            case CounsellingEvent.PortalVisitsCounted counted -> entries.counted(counted);
        }
    }

    @ResetHandler
    void reset() {
        entries.clear();
        names.clear();
    }
}
