package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.monitoring.events.StatisticsFormEvent;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.planning.events.ServiceEvent.RegistrationRecorded;
import cz.tripartita.planning.events.ServiceEvent.ServiceChanged;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import cz.tripartita.readmodels.Circumstances;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps forms, what was handed over in them, and by day what they are filled from beside the values of indicators. */
@ProcessingGroup(StatisticsFormsProjection.GROUP)
public final class StatisticsFormsProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.statistics-forms";

    private final FormRows forms;
    private final AttributeRows attributes;
    private final MoneyRows money;

    public StatisticsFormsProjection(JdbcClient jdbc) {
        forms = new FormRows(jdbc);
        attributes = new AttributeRows(jdbc);
        money = new MoneyRows(jdbc);
    }

    @EventHandler
    void on(StatisticsFormEvent event, @SequenceNumber long sequence, MetaData metaData) {
        forms.on(event, sequence, Circumstances.of(metaData));
    }

    @EventHandler
    void on(OrganisationRegistered event, @SequenceNumber long sequence, MetaData metaData) {
        attributes.registered(event, sequence, Circumstances.of(metaData));
    }

    @EventHandler
    void on(OrganisationRenamed event, @SequenceNumber long sequence, MetaData metaData) {
        attributes.renamed(event, sequence, Circumstances.of(metaData));
    }

    @EventHandler
    void on(ServiceListed event, @SequenceNumber long sequence, MetaData metaData) {
        attributes.listed(event, sequence, Circumstances.of(metaData));
    }

    @EventHandler
    void on(ServiceChanged event, @SequenceNumber long sequence, MetaData metaData) {
        attributes.changed(event, sequence, Circumstances.of(metaData));
    }

    @EventHandler
    void on(RegistrationRecorded event, @SequenceNumber long sequence, MetaData metaData) {
        attributes.recorded(event, sequence, Circumstances.of(metaData));
    }

    @EventHandler
    void on(GrantEvent event, @SequenceNumber long sequence, MetaData metaData) {
        money.on(event, sequence, Circumstances.of(metaData));
    }

    @ResetHandler
    void reset() {
        forms.clear();
        attributes.clear();
        money.clear();
    }
}
