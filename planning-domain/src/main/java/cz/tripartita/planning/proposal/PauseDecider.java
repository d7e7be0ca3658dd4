package cz.tripartita.planning.proposal;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ProposalAdjourned;
import cz.tripartita.planning.events.ProposalEvent.ProposalResumed;
import cz.tripartita.planning.events.ProposalEvent.ProposalWithdrawn;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.proposal.ProposalState.Adjourned;
import java.util.List;
import java.util.Map;

/** What follows from a command that puts a proposal off, takes it up again or takes it back. */
final class PauseDecider {

    private PauseDecider() {}

    static List<ProposalEvent> decide(AdjournProposal command, ProposalState state, Roster roster, Occasion occasion) {
        roster.requireLeader(occasion);
        Round round = state.open().round();
        round.requireNumber(command.round());
        return List.of(new ProposalAdjourned(command.proposalId(), round.number(), command.reason()));
    }

    static List<ProposalEvent> decide(ResumeProposal command, ProposalState state, Roster roster, Occasion occasion) {
        roster.requireLeader(occasion);
        return switch (state) {
            case Adjourned adjourned ->
                List.of(new ProposalResumed(
                        command.proposalId(), adjourned.round().number()));
            default -> {
                state.open();
                yield List.of();
            }
        };
    }

    static List<ProposalEvent> decide(WithdrawProposal command, ProposalState state, Occasion occasion) {
        if (!occasion.actor().equals(state.origin().submittedBy())) {
            throw new RuleBroken(
                    PlanningRule.WITHDRAWN_BY_AUTHOR,
                    Map.of("proposalId", command.proposalId(), "actor", occasion.actor()));
        }
        Round round = state instanceof Adjourned adjourned
                ? adjourned.round()
                : state.open().round();
        return List.of(new ProposalWithdrawn(command.proposalId(), round.number(), command.reason(), occasion.actor()));
    }
}
