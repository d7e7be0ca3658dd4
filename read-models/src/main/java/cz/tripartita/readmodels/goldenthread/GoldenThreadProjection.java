package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSupplemented;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeRevised;
import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import cz.tripartita.planning.events.DocumentEvent.DocumentSuperseded;
import cz.tripartita.planning.events.DocumentEvent.EntryAdded;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.DocumentEvent.EntryRemoved;
import cz.tripartita.planning.events.DocumentEvent.PartProgressRecorded;
import cz.tripartita.planning.events.DocumentEvent.PartRemoved;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.GrantAmount;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what golden threads are made of. */
@ProcessingGroup(GoldenThreadProjection.GROUP)
public final class GoldenThreadProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.golden-thread";

    private final ProposalRows proposals;
    private final EntryRows entries;
    private final PartRows parts;
    private final MoneyRows money;

    public GoldenThreadProjection(JdbcClient jdbc) {
        proposals = new ProposalRows(jdbc);
        entries = new EntryRows(jdbc);
        parts = new PartRows(jdbc);
        money = new MoneyRows(jdbc);
    }

    @EventHandler
    void on(ProposalEvent event, MetaData metaData) {
        Circumstances at = Circumstances.of(metaData);
        switch (event) {
            case ProposalEvent.ProposalSubmitted submitted -> proposals.submitted(submitted, at);
            case ProposalEvent.WordingAmended amended -> proposals.amended(amended);
            case ProposalEvent.ProposalAdjourned e -> proposals.now(ThreadStatus.ADJOURNED, e);
            case ProposalEvent.ProposalResumed e -> proposals.now(ThreadStatus.OPEN, e);
            case ProposalEvent.ConsensusReached e -> proposals.ended(ThreadStatus.CONSENSUS, e, at);
            case ProposalEvent.ProposalWithdrawn e -> proposals.ended(ThreadStatus.WITHDRAWN, e, at);
            case ProposalEvent.ClosedWithoutConsensus e ->
                proposals.ended(ThreadStatus.CLOSED_WITHOUT_CONSENSUS, e, at);
            case ProposalEvent.ProposalSuperseded e -> {
                proposals.now(ThreadStatus.SUPERSEDED, e);
                proposals.succeeded(AncestorRelation.SUPERSEDES, e, List.of(e.successorId()), at);
            }
            case ProposalEvent.ProposalMerged e -> {
                proposals.ended(ThreadStatus.MERGED, e, at);
                proposals.succeeded(AncestorRelation.MERGED_FROM, e, List.of(e.successorId()), at);
            }
            case ProposalEvent.ProposalSplit e -> {
                proposals.ended(ThreadStatus.SPLIT, e, at);
                proposals.succeeded(AncestorRelation.SPLIT_FROM, e, e.successorIds(), at);
            }
            case ProposalEvent.PositionDeclared e -> {}
        }
    }

    @EventHandler
    void on(DocumentDrafted event) {
        entries.drafted(event);
    }

    @EventHandler
    void on(BalanceReportDrafted event) {
        entries.drafted(event);
    }

    @EventHandler
    void on(EntryAdded event, MetaData metaData) {
        entries.added(event, Circumstances.of(metaData).municipality());
    }

    @EventHandler
    void on(EntryRemoved event) {
        entries.removed(event);
    }

    @EventHandler
    void on(EntryAnswered event, MetaData metaData) {
        entries.answered(event, Circumstances.of(metaData).municipality());
    }

    @EventHandler
    void on(PartSet event, MetaData metaData) {
        parts.set(event, Circumstances.of(metaData).municipality());
    }

    @EventHandler
    void on(PartRemoved event) {
        parts.removed(event);
    }

    @EventHandler
    void on(PartProgressRecorded event, @SequenceNumber long sequence, MetaData metaData) {
        parts.recorded(event, sequence, Circumstances.of(metaData).municipality());
    }

    @EventHandler
    void on(DocumentPublished event) {
        entries.published(event);
    }

    @EventHandler
    void on(DocumentSuperseded event) {
        entries.superseded(event);
    }

    @EventHandler
    void on(ProgrammeDrafted event) {
        money.drafted(event);
    }

    @EventHandler
    void on(ProgrammeRevised event) {
        money.revised(event);
    }

    @EventHandler
    void on(AllocationChanged event) {
        money.allocationChanged(event);
    }

    @EventHandler
    void on(ProgrammeCancelled event) {
        money.cancelled(event);
    }

    @EventHandler
    void on(ApplicationSubmitted event) {
        money.submitted(event);
    }

    @EventHandler
    void on(ApplicationSupplemented event) {
        money.supplemented(event);
    }

    @EventHandler
    void on(GrantAwarded event) {
        money.awarded(event);
    }

    @EventHandler
    void on(GrantEvent event) {
        GrantAmount.mainSaidBy(event).forEach(money::changed);
    }

    @ResetHandler
    void reset() {
        money.clear();
        entries.clear();
        parts.clear();
        proposals.clear();
    }
}
