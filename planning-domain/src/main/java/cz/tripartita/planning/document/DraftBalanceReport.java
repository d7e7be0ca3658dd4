package cz.tripartita.planning.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Begins the balance report of a published realisation plan, for the same year and with all its entries.
 *
 * @param supersedes the published balance report whose place it is to take
 */
public record DraftBalanceReport(
        @TargetAggregateIdentifier UUID documentId,
        UUID planId,
        @NotBlank @Size(max = 300) String title,
        @Nullable UUID supersedes) {}
