package cz.tripartita.planning.proposal;

import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.planning.events.ProposalKind;
import java.util.Map;

/** What a proposal may tie to. */
final class Ties {

    private Ties() {}

    /** Lets through ties to a need that the municipality knows, and to none. */
    static void check(PlanningTies ties, OtherStreams streams) {
        if (ties.needId() != null) {
            requireNeed(ProposalState.in(streams, ties.needId()));
        }
    }

    static void requireNeed(ProposalState need) {
        if (need.origin().kind() != ProposalKind.NEED) {
            throw new RuleBroken(
                    PlanningRule.TIE_IS_A_NEED,
                    Map.of(
                            "proposalId", need.origin().proposalId(),
                            "kind", need.origin().kind()));
        }
    }
}
