package cz.tripartita.planning.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of a meeting's agenda, which names at most one of the two.
 *
 * @param title what is to be dealt with; official text
 * @param proposalId the proposal to be dealt with, where it is one
 * @param documentId the document to be dealt with, where it is one
 */
public record AgendaItem(
        String title, @Nullable UUID proposalId, @Nullable UUID documentId) {}
