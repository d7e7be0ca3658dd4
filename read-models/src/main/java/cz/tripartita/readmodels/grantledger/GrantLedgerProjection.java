package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.DecisionFileEvent.AwardsRecommended;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.ParameterEvent;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Parameters;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the grant ledger. */
@ProcessingGroup(GrantLedgerProjection.GROUP)
public final class GrantLedgerProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.grant-ledger";

    private final JdbcClient jdbc;
    private final ProgrammeRows programmes;
    private final ApplicationRows applications;
    private final VersionRows versions;
    private final ApplicationEndRows ends;
    private final RecommendationRows recommendations;
    private final GrantRows grants;
    private final PaperRows papers;
    private final PaymentRows payments;
    private final ParameterRows parameters;

    public GrantLedgerProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
        programmes = new ProgrammeRows(jdbc);
        applications = new ApplicationRows(jdbc);
        versions = new VersionRows(jdbc);
        ends = new ApplicationEndRows(jdbc);
        recommendations = new RecommendationRows(jdbc);
        grants = new GrantRows(jdbc);
        papers = new PaperRows(jdbc);
        payments = new PaymentRows(jdbc);
        parameters = new ParameterRows(jdbc);
    }

    @EventHandler
    void on(OrganisationRegistered event) {
        jdbc.sql("INSERT INTO views.ledger_organisation VALUES (?, ?, ?)")
                .params(Parameters.of(event.organisationId(), event.municipality(), event.name()))
                .update();
    }

    @EventHandler
    void on(OrganisationRenamed event) {
        jdbc.sql("UPDATE views.ledger_organisation SET name = ? WHERE organisation_id = ?")
                .params(Parameters.of(event.name(), event.organisationId()))
                .update();
    }

    @EventHandler
    void on(ParameterEvent event, @SequenceNumber long version, @Timestamp Instant at) {
        switch (event) {
            case ParameterEvent.ParameterSet set -> parameters.set(set, version, at);
            case ParameterEvent.ParameterCorrected corrected -> parameters.corrected(corrected, version, at);
        }
    }

    @EventHandler
    void on(ProgrammeEvent event, @SequenceNumber long version, @Timestamp Instant at, MetaData metaData) {
        Entry entry = Entry.of(version, at, Circumstances.of(metaData));
        switch (event) {
            case ProgrammeEvent.ProgrammeDrafted drafted -> programmes.drafted(drafted, entry);
            case ProgrammeEvent.ProgrammeRevised revised -> programmes.revised(revised, entry);
            case ProgrammeEvent.ProgrammeProposed proposed -> programmes.proposed(proposed, entry);
            case ProgrammeEvent.ProgrammeOpinionGiven given -> programmes.judged(given, entry);
            case ProgrammeEvent.PublicationEnded ended -> programmes.publicationEnded(ended, entry);
            case ProgrammeEvent.ProgrammeApproved approved -> programmes.approved(approved, entry);
            case ProgrammeEvent.ProgrammePublished published -> programmes.published(published, entry);
            case ProgrammeEvent.AllocationChanged changed -> programmes.allocationChanged(changed, entry);
            case ProgrammeEvent.DatesPostponed postponed -> programmes.postponed(postponed, entry);
            case ProgrammeEvent.ProgrammeCancelled cancelled -> programmes.cancelled(cancelled, entry);
            case ProgrammeEvent.AwardsDecided decided -> programmes.decided(decided, entry);
            case ProgrammeEvent.RefusalReversed reversed -> programmes.refusalReversed(reversed, entry);
            case ProgrammeEvent.AwardChanged changed -> programmes.awardChanged(changed, entry);
            case ProgrammeEvent.AwardWithdrawn withdrawn -> programmes.awardWithdrawn(withdrawn, entry);
        }
    }

    @EventHandler
    void on(ApplicationEvent event, @SequenceNumber long version, @Timestamp Instant at, MetaData metaData) {
        Entry entry = Entry.of(version, at, Circumstances.of(metaData));
        switch (event) {
            case ApplicationEvent.ApplicationStarted started -> applications.started(started, entry);
            case ApplicationEvent.DraftSaved saved -> {
                applications.saved(saved, entry);
                versions.saved(saved, entry);
            }
            case ApplicationEvent.FileAttached attached -> {
                applications.touched(attached.applicationId(), entry);
                versions.attached(attached, entry);
            }
            case ApplicationEvent.FileRemoved removed -> {
                applications.touched(removed.applicationId(), entry);
                versions.removed(removed);
            }
            case ApplicationEvent.LateSubmissionAllowed allowed -> applications.lateAllowed(allowed, entry);
            case ApplicationEvent.ApplicationSubmitted submitted -> {
                applications.submitted(submitted, entry);
                versions.submitted(submitted, entry);
            }
            case ApplicationEvent.DefectsFound found -> applications.sentBack(found, entry);
            case ApplicationEvent.ApplicationSupplemented supplemented -> {
                applications.supplemented(supplemented, entry);
                versions.supplemented(supplemented, entry);
            }
            case ApplicationEvent.ApplicationFoundComplete complete -> applications.complete(complete, entry);
            case ApplicationEvent.ApplicationRejected rejected -> ends.rejected(rejected, entry);
            case ApplicationEvent.ApplicationWithdrawn withdrawn -> ends.withdrawn(withdrawn, entry);
            case ApplicationEvent.ApplicationAwarded awarded -> ends.awarded(awarded, entry);
            case ApplicationEvent.ApplicationRefused refused -> ends.refused(refused, entry);
        }
    }

    @EventHandler
    void on(AwardsRecommended event, @SequenceNumber long version, @Timestamp Instant at, MetaData metaData) {
        recommendations.recommended(event, Entry.of(version, at, Circumstances.of(metaData)));
    }

    @EventHandler
    void on(GrantEvent event, @SequenceNumber long version, @Timestamp Instant at, MetaData metaData) {
        Entry entry = Entry.of(version, at, Circumstances.of(metaData));
        if (event instanceof GrantEvent.GrantAwarded awarded) {
            grants.awarded(awarded, entry);
            return;
        }
        grants.enter(event, entry);
        switch (event) {
            case GrantEvent.AwardAdjusted e -> awardedAgain(e);
            case GrantEvent.GrantWithdrawn e -> {
                grants.withdrawn(e, entry);
                grants.free(e.grantId());
                papers.ended(e);
                payments.lapsed(e);
                ends.granted(e.grantId(), true);
            }
            case GrantEvent.AgreementPrepared e -> papers.prepared(e);
            case GrantEvent.AmendmentPrepared e -> papers.prepared(e);
            case GrantEvent.AgreementSigned e -> papers.signed(e, entry);
            case GrantEvent.AmendmentSigned e -> papers.amended(e, entry);
            case GrantEvent.AgreementRegistered e -> papers.registered(e);
            case GrantEvent.AgreementPosted e -> papers.posted(e);
            case GrantEvent.BudgetMoved e -> grants.budget(e.grantId(), e.after());
            case GrantEvent.AccountChanged e -> grants.account(e.grantId(), e.after());
            case GrantEvent.PaymentsSuspended e -> grants.suspended(e.grantId(), true);
            case GrantEvent.PaymentsResumed e -> grants.suspended(e.grantId(), false);
            case GrantEvent.PaymentsHeld e -> grants.held(e);
            case GrantEvent.HoldLifted e -> grants.lifted(e);
            case GrantEvent.PaymentApproved e -> payments.approved(e);
            case GrantEvent.PaymentApprovalWithdrawn e -> payments.withdrawn(e);
            case GrantEvent.PaymentMade e -> payments.made(e);
            case GrantEvent.ReturnDemanded e -> payments.demanded(e, entry);
            case GrantEvent.ReturnReceived e -> payments.received(e);
            case GrantEvent.ReturnSetOff e -> payments.setOff(e);
            case GrantEvent.EntryReversed e -> payments.reversed(e);
            // Their amounts are entered, the rest is what the latest paper says.
            case GrantEvent.GrantAwarded _,
                    GrantEvent.PurposeNarrowed _,
                    GrantEvent.PeriodExtended _,
                    GrantEvent.ConditionsChanged _,
                    GrantEvent.UseAccounted _ -> {}
        }
    }

    private void awardedAgain(GrantEvent.AwardAdjusted event) {
        if (!event.before().isPositive()) {
            grants.awardedAgain(event.grantId());
            ends.granted(event.grantId(), false);
        }
    }

    @ResetHandler
    void reset() {
        payments.clear();
        papers.clear();
        grants.clear();
        recommendations.clear();
        versions.clear();
        applications.clear();
        programmes.clear();
        parameters.clear();
        jdbc.sql("DELETE FROM views.ledger_organisation").update();
    }
}
