package cz.tripartita.planning.document;

import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** Once a document is published, the earlier one that it names is superseded. */
@ProcessingGroup("planning.when-document-published-then-supersede-earlier-document")
@DisallowReplay
public final class WhenDocumentPublishedThenSupersedeEarlierDocument {

    private final CommandGateway commands;

    /** Takes the gateway that the commands are sent through. */
    public WhenDocumentPublishedThenSupersedeEarlierDocument(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(DocumentPublished event) {
        if (event.supersedes() != null) {
            commands.sendAndWait(new SupersedeDocument(event.supersedes(), event.documentId()));
        }
    }
}
