package cz.tripartita.grants.funding;

import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** When a grant has begun, it is noted among those of its service. */
@DisallowReplay
@ProcessingGroup("grants.when-grant-awarded-then-note-it")
public class WhenGrantAwardedThenNoteIt {

    private final CommandGateway commands;

    WhenGrantAwardedThenNoteIt(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(GrantAwarded event) {
        commands.sendAndWait(new NoteGrant(
                ServiceFunding.idOf(event.municipality(), event.serviceId()),
                event.municipality(),
                event.serviceId(),
                event.grantId()));
    }
}
