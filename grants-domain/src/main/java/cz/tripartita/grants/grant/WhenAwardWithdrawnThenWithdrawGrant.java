package cz.tripartita.grants.grant;

import cz.tripartita.grants.events.ProgrammeEvent.AwardWithdrawn;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** When a further resolution has withdrawn an award, its grant ends, after it has started. */
@DisallowReplay
@ProcessingGroup(WhenAwardsDecidedThenRecordDecisions.GROUP)
public class WhenAwardWithdrawnThenWithdrawGrant {

    private final CommandGateway commands;

    WhenAwardWithdrawnThenWithdrawGrant(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(AwardWithdrawn event) {
        commands.sendAndWait(new WithdrawGrant(event.grantId(), event.resolution(), event.reason()));
    }
}
