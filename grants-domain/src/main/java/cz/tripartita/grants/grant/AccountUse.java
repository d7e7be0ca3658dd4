package cz.tripartita.grants.grant;

import cz.tripartita.grants.events.CostLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records what the recipient has accounted for as used, in place of what was accounted before. */
public record AccountUse(
        @TargetAggregateIdentifier UUID grantId,
        @Size(max = 200) List<CostLine> used,
        @NotBlank @Size(max = 10_000) String documents) {}
