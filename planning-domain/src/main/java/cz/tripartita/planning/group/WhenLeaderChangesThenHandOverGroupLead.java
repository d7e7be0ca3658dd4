package cz.tripartita.planning.group;

import cz.tripartita.planning.events.GroupEvent.LeaderElected;
import cz.tripartita.planning.events.GroupEvent.LeaderRecalled;
import cz.tripartita.planning.events.GroupEvent.LeaderSeatVacated;
import cz.tripartita.planning.process.HandOverGroupLead;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** When a group gets a leader or loses one, the office of its leader changes hands. */
@ProcessingGroup("planning.when-leader-changes-then-hand-over-group-lead")
@DisallowReplay
public final class WhenLeaderChangesThenHandOverGroupLead {

    private final CommandGateway commands;

    /** Takes the gateway that the commands are sent through. */
    public WhenLeaderChangesThenHandOverGroupLead(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(LeaderElected event) {
        commands.sendAndWait(new HandOverGroupLead(event.processId(), event.groupId(), event.memberId()));
    }

    @EventHandler
    void react(LeaderRecalled event) {
        commands.sendAndWait(new HandOverGroupLead(event.processId(), event.groupId(), null));
    }

    @EventHandler
    void react(LeaderSeatVacated event) {
        commands.sendAndWait(new HandOverGroupLead(event.processId(), event.groupId(), null));
    }
}
