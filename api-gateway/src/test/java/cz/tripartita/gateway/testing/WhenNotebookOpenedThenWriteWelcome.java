package cz.tripartita.gateway.testing;

import cz.tripartita.gateway.testing.events.NotebookEvent;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** A policy of the small context. */
@ProcessingGroup("testing.when-notebook-opened-then-write-welcome")
@DisallowReplay
public final class WhenNotebookOpenedThenWriteWelcome {

    private final CommandGateway commands;

    WhenNotebookOpenedThenWriteWelcome(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(NotebookEvent.NotebookOpened event) {
        commands.sendAndWait(new Notebook.WriteLine(event.notebookId(), "welcome"));
    }
}
