package cz.tripartita.readmodels.yearlyreport;

import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.readmodels.Circumstances;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what the yearly report counts. */
@ProcessingGroup(YearlyReportProjection.GROUP)
public final class YearlyReportProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.yearly-report";

    private final ProposalRows proposals;
    private final ValueRows values;

    public YearlyReportProjection(JdbcClient jdbc) {
        proposals = new ProposalRows(jdbc);
        values = new ValueRows(jdbc);
    }

    @EventHandler
    void on(StatuteAdopted event, MetaData metaData) {
        proposals.adopted(event, Circumstances.of(metaData).municipality());
    }

    @EventHandler
    void on(ProposalEvent event, MetaData metaData) {
        LocalDate day = Circumstances.of(metaData).happenedOn();
        switch (event) {
            case ProposalEvent.ProposalSubmitted submitted -> proposals.submitted(submitted, day);
            case ProposalEvent.ConsensusReached e -> proposals.ended(e, ProposalOutcome.CONSENSUS, day);
            case ProposalEvent.ClosedWithoutConsensus e ->
                proposals.ended(e, ProposalOutcome.CLOSED_WITHOUT_CONSENSUS, day);
            case ProposalEvent.ProposalWithdrawn e -> proposals.ended(e, ProposalOutcome.WITHDRAWN, day);
            case ProposalEvent.ProposalMerged e -> proposals.ended(e, ProposalOutcome.MERGED, day);
            case ProposalEvent.ProposalSplit e -> proposals.ended(e, ProposalOutcome.SPLIT, day);
            case ProposalEvent.ProposalSuperseded superseded -> proposals.superseded(superseded, day);
            case ProposalEvent.PositionDeclared e -> {}
            case ProposalEvent.WordingAmended e -> {}
            case ProposalEvent.ProposalAdjourned e -> {}
            case ProposalEvent.ProposalResumed e -> {}
        }
    }

    @EventHandler
    void on(OrganisationRegistered event) {
        values.registered(event);
    }

    @EventHandler
    void on(OrganisationRenamed event) {
        values.renamed(event);
    }

    @EventHandler
    void on(IndicatorDefined event) {
        values.defined(event);
    }

    @EventHandler
    void on(MonitoringOpened event) {
        values.opened(event);
    }

    @EventHandler
    void on(ReportSubmitted event, MetaData metaData) {
        values.submitted(event, Circumstances.of(metaData).municipality());
    }

    @EventHandler
    void on(ReportAccepted event) {
        values.accepted(event);
    }

    @ResetHandler
    void reset() {
        values.clear();
        proposals.clear();
    }
}
