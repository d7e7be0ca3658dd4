package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.readmodels.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole record of one proposal.
 *
 * @param proposal what a list shows of it
 * @param submittedAt when the submission was recorded
 * @param submittedBy who put it before the group
 * @param reasons reference to the author's reasons in the erasable store
 * @param rounds every wording with the positions on it, the first round first
 * @param consensus how consensus came about, none unless it was reached
 * @param closing how it ended otherwise, none while open and after consensus
 * @param supersededOn the day on which a later proposal took its place, none where none did
 * @param adjournments times it was put off, the first one first
 * @param ancestors earlier proposals that it follows from
 * @param successors later proposals that follow from it by its end
 */
public record DecisionRecordView(
        ProposalSummary proposal,
        Instant submittedAt,
        Actor submittedBy,
        @Nullable ErasableText reasons,
        @Nullable Money expectedCost,
        List<String> fundingSources,
        PlanningTies ties,
        List<RoundView> rounds,
        @Nullable ConsensusView consensus,
        @Nullable ClosingView closing,
        @Nullable LocalDate supersededOn,
        List<AdjournmentView> adjournments,
        List<RelatedProposal> ancestors,
        List<RelatedProposal> successors) {}
