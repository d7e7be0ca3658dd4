package cz.tripartita.planning.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes a proposal on which there was consensus into the draft of a realisation plan.
 *
 * @param area code of the area whose chapter the entry goes to
 */
public record AddEntry(
        @TargetAggregateIdentifier UUID documentId,
        UUID entryId,
        @NotBlank @Size(max = 100) String area,
        UUID proposalId) {}
