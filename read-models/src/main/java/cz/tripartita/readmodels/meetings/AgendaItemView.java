package cz.tripartita.readmodels.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of the agenda.
 *
 * @param title what is to be dealt with
 * @param proposalId the proposal to be dealt with, where it is one
 * @param documentId the document to be dealt with, where it is one
 * @param document title of the document
 */
public record AgendaItemView(
        String title,
        @Nullable UUID proposalId,
        @Nullable UUID documentId,
        @Nullable String document) {}
