package cz.tripartita.gateway.web.citizens;

import cz.tripartita.readmodels.decisionrecord.DecisionRecordView;
import cz.tripartita.readmodels.decisionrecord.ProposalSummary;
import cz.tripartita.readmodels.decisionrecord.RelatedProposal;
import cz.tripartita.readmodels.decisionrecord.RoundView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision record with what is public around it.
 *
 * @param process name of the planning process
 * @param need the need that the proposal answers, none where it names none or that one is not public
 * @param ancestors public proposals that it follows from
 * @param successors public proposals that follow from it
 * @param statute the version of the statute by which consensus was judged, none without consensus
 */
record PublicRecord(
        String process,
        DecisionRecordView view,
        @Nullable ProposalSummary need,
        List<RelatedProposal> ancestors,
        List<RelatedProposal> successors,
        @Nullable StatuteReference statute) {

    /** The latest wording. */
    public RoundView latest() {
        return view.rounds().getLast();
    }

    /** What happened, in order. */
    public List<TimelineEntry> timeline() {
        return Timeline.of(this);
    }
}
