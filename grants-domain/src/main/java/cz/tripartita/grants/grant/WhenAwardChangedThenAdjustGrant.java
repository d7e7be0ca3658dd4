package cz.tripartita.grants.grant;

import cz.tripartita.grants.events.ProgrammeEvent.AwardChanged;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** When a further resolution has changed an award, the grant follows, after it has started. */
@DisallowReplay
@ProcessingGroup(WhenAwardsDecidedThenRecordDecisions.GROUP)
public class WhenAwardChangedThenAdjustGrant {

    private final CommandGateway commands;

    WhenAwardChangedThenAdjustGrant(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(AwardChanged event) {
        commands.sendAndWait(
                new AdjustGrant(event.grantId(), event.before(), event.after(), event.resolution(), event.reason()));
    }
}
