package cz.tripartita.grants.grant;

import cz.tripartita.grants.application.RecordDecision;
import cz.tripartita.grants.events.ProgrammeEvent.RefusalReversed;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** When a further resolution has awarded what was refused, the application records it and its grant starts. */
@DisallowReplay
@ProcessingGroup(WhenAwardsDecidedThenRecordDecisions.GROUP)
public class WhenRefusalReversedThenStartGrant {

    private final CommandGateway commands;

    WhenRefusalReversedThenStartGrant(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(RefusalReversed event) {
        commands.sendAndWait(new RecordDecision(
                event.applicationId(), event.grantId(), event.awarded(), event.resolution(), event.reason()));
        commands.sendAndWait(new StartGrant(
                event.grantId(), event.applicationId(), event.programmeId(), event.awarded(), event.resolution()));
    }
}
