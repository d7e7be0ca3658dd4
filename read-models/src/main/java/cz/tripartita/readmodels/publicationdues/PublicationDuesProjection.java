package cz.tripartita.readmodels.publicationdues;

import cz.tripartita.grants.events.GrantEvent.AgreementPosted;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.ParameterEvent.ParameterSet;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeApproved;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeRevised;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what has to be published. */
@ProcessingGroup(PublicationDuesProjection.GROUP)
public final class PublicationDuesProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.publication-dues";

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final String PROGRAMME = "UPDATE views.publication_programme SET ";

    private final JdbcClient jdbc;
    private final PaperRows papers;

    public PublicationDuesProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
        papers = new PaperRows(jdbc);
    }

    @EventHandler
    void on(OrganisationRegistered event) {
        update(
                "INSERT INTO views.publication_organisation VALUES (?, ?, ?)",
                event.organisationId(),
                event.municipality(),
                event.name());
    }

    @EventHandler
    void on(OrganisationRenamed event) {
        update(
                "UPDATE views.publication_organisation SET name = ? WHERE organisation_id = ?",
                event.name(),
                event.organisationId());
    }

    @EventHandler
    void on(ParameterSet event, @SequenceNumber long sequence) {
        update(
                "INSERT INTO views.publication_parameter VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                event.registerId(),
                sequence,
                event.municipality(),
                event.parameter(),
                event.value(),
                event.validFrom(),
                event.validTo(),
                event.source());
    }

    @EventHandler
    void on(ProgrammeDrafted event) {
        update(
                "INSERT INTO views.publication_programme VALUES (?, ?, ?, ?, NULL, NULL, NULL)",
                event.programmeId(),
                event.municipality(),
                event.terms().name(),
                day(event.terms().opensAt()));
    }

    @EventHandler
    void on(ProgrammeRevised event) {
        update(
                PROGRAMME + "name = ?, opens_on = ? WHERE programme_id = ?",
                event.terms().name(),
                day(event.terms().opensAt()),
                event.programmeId());
    }

    @EventHandler
    void on(ProgrammeApproved event) {
        update(
                PROGRAMME + "approved_on = ? WHERE programme_id = ?",
                event.resolution().adoptedOn(),
                event.programmeId());
    }

    @EventHandler
    void on(ProgrammePublished event) {
        update(PROGRAMME + "published_on = ? WHERE programme_id = ?", event.publishedOn(), event.programmeId());
    }

    @EventHandler
    void on(ProgrammeCancelled event, MetaData metaData) {
        update(
                PROGRAMME + "cancelled_on = ? WHERE programme_id = ?",
                Circumstances.of(metaData).happenedOn(),
                event.programmeId());
    }

    @EventHandler
    void on(GrantAwarded event) {
        papers.awarded(event);
    }

    @EventHandler
    void on(AgreementSigned event, @SequenceNumber long sequence, @Timestamp Instant at) {
        papers.signed(event, sequence, at);
    }

    @EventHandler
    void on(AmendmentSigned event, @SequenceNumber long sequence, @Timestamp Instant at) {
        papers.amended(event, sequence, at);
    }

    @EventHandler
    void on(GrantWithdrawn event, @SequenceNumber long sequence, MetaData metaData) {
        papers.withdrawn(event, sequence, Circumstances.of(metaData).happenedOn());
    }

    @EventHandler
    void on(AgreementRegistered event) {
        papers.registered(event);
    }

    @EventHandler
    void on(AgreementPosted event) {
        papers.posted(event);
    }

    private void update(String sql, @Nullable Object... values) {
        jdbc.sql(sql).params(Parameters.of(values)).update();
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, PRAGUE);
    }

    @ResetHandler
    void reset() {
        papers.clear();
        jdbc.sql("DELETE FROM views.publication_programme").update();
        jdbc.sql("DELETE FROM views.publication_parameter").update();
        jdbc.sql("DELETE FROM views.publication_organisation").update();
    }
}
