package cz.tripartita.planning.proposal;

import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** Once a proposal has reached consensus, the earlier ones that it names are superseded. */
@ProcessingGroup("planning.when-consensus-reached-then-supersede-earlier-proposals")
@DisallowReplay
public final class WhenConsensusReachedThenSupersedeEarlierProposals {

    private final CommandGateway commands;

    /** Takes the gateway that the commands are sent through. */
    public WhenConsensusReachedThenSupersedeEarlierProposals(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(ConsensusReached event) {
        event.supersedes().forEach(earlier -> commands.sendAndWait(new SupersedeProposal(earlier, event.proposalId())));
    }
}
