package cz.tripartita.grants.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes an entry of the ledger back by a counter-entry; both stay. */
public record ReverseEntry(
        @TargetAggregateIdentifier UUID grantId,
        UUID entryId,
        @NotBlank @Size(max = 10_000) String reason) {}
