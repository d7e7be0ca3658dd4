package cz.tripartita.planning.document;

import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.TextWritten;
import java.util.List;
import java.util.UUID;

/** The text of grant rules, empty before it is written. */
record TextContent(String text) implements Content {

    static final TextContent EMPTY = new TextContent("");

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public boolean has(UUID id) {
        return false;
    }

    @Override
    public List<UUID> proposals() {
        return List.of();
    }

    @Override
    public TextContent evolve(DocumentEvent event) {
        return event instanceof TextWritten written ? new TextContent(written.text()) : this;
    }
}
