package cz.tripartita.planning.meeting;

import cz.tripartita.planning.events.AgendaItem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Adds an item to the agenda of a meeting that is not over.
 *
 * @param proposalId the proposal to be dealt with, where the item is one
 * @param documentId the document to be dealt with, where the item is one
 */
public record AddAgendaItem(
        @TargetAggregateIdentifier UUID meetingId,
        @NotBlank @Size(max = 300) String title,
        @Nullable UUID proposalId,
        @Nullable UUID documentId) {

    /** What is to stand on the agenda. */
    AgendaItem item() {
        return new AgendaItem(title, proposalId, documentId);
    }
}
