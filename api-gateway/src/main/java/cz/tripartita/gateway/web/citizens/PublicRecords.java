package cz.tripartita.gateway.web.citizens;

import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.decisionrecord.ConsensusView;
import cz.tripartita.readmodels.decisionrecord.DecisionRecordView;
import cz.tripartita.readmodels.decisionrecord.DecisionRecords;
import cz.tripartita.readmodels.decisionrecord.ProposalFilter;
import cz.tripartita.readmodels.decisionrecord.ProposalOrder;
import cz.tripartita.readmodels.decisionrecord.ProposalSummary;
import cz.tripartita.readmodels.decisionrecord.RelatedProposal;
import cz.tripartita.readmodels.groupdirectory.ProcessView;
import cz.tripartita.readmodels.groupdirectory.Processes;
import cz.tripartita.readmodels.groupdirectory.StatuteView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The decision records of a municipality that the statute makes public; all others are as if they did not exist. Each
 * question is answered from one state of the views and over one connection, however many queries it takes.
 */
@Component
class PublicRecords {

    private static final ProposalFilter PUBLIC = new ProposalFilter(null, null, null, null, null, true);

    private final DecisionRecords records;
    private final Processes processes;
    private final TransactionTemplate oneState;

    PublicRecords(JdbcClient jdbc, PlatformTransactionManager transactions) {
        records = new DecisionRecords(jdbc);
        processes = new Processes(jdbc);
        oneState = new TransactionTemplate(transactions);
        oneState.setReadOnly(true);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The planning process of a municipality; nothing where it is none that plans here. */
    Optional<ProcessView> process(String municipality) {
        return oneState.execute(read -> processes.list(municipality).stream().findFirst());
    }

    /**
     * A part of the list, the latest submitted first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor that no list gave
     */
    Page<ProposalSummary> list(String municipality, PageRequest page) {
        return records.list(municipality, PUBLIC, ProposalOrder.NEWEST_FIRST, page);
    }

    /** The latest of one group, as many as a list shows at most. */
    List<ProposalSummary> ofGroup(String municipality, UUID group) {
        ProposalFilter filter = new ProposalFilter(group, null, null, null, null, true);
        return records.list(municipality, filter, ProposalOrder.NEWEST_FIRST, PageRequest.first(PageRequest.LARGEST))
                .items();
    }

    /** One record; nothing where there is none of that id that is public. */
    Optional<PublicRecord> find(String municipality, UUID proposalId) {
        return oneState.execute(read -> process(municipality)
                .flatMap(process -> visible(municipality, proposalId).map(view -> shown(process, view))));
    }

    private Optional<DecisionRecordView> visible(String municipality, UUID proposalId) {
        return records.find(municipality, proposalId)
                .filter(view -> view.proposal().isPublic());
    }

    private PublicRecord shown(ProcessView process, DecisionRecordView view) {
        String municipality = process.municipality();
        ProposalSummary need = Optional.ofNullable(view.ties().needId())
                .flatMap(id -> visible(municipality, id))
                .map(DecisionRecordView::proposal)
                .orElse(null);
        return new PublicRecord(
                process.name(),
                view,
                need,
                visible(municipality, view.ancestors()),
                visible(municipality, view.successors()),
                statute(process, view.consensus()));
    }

    private List<RelatedProposal> visible(String municipality, List<RelatedProposal> related) {
        return related.stream()
                .filter(other -> visible(municipality, other.proposalId()).isPresent())
                .toList();
    }

    private static @Nullable StatuteReference statute(ProcessView process, @Nullable ConsensusView consensus) {
        return process.statutes().stream()
                .filter(version -> consensus != null && version.version() == consensus.statuteVersion())
                .map(PublicRecords::reference)
                .findFirst()
                .orElse(null);
    }

    private static StatuteReference reference(StatuteView statute) {
        return new StatuteReference(
                statute.version(),
                statute.effectiveFrom(),
                statute.approval().number(),
                statute.approval().adoptedOn());
    }
}
