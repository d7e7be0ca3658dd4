package cz.tripartita.planning.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts the entries of a chapter into the order that the group agreed on.
 *
 * @param orderProposalId the order of priorities of that area on which there was consensus
 * @param entryIds every entry of the chapter, once
 */
public record OrderChapter(
        @TargetAggregateIdentifier UUID documentId,
        @NotBlank @Size(max = 100) String area,
        UUID orderProposalId,
        @NotEmpty @Size(max = 1000) List<UUID> entryIds) {}
