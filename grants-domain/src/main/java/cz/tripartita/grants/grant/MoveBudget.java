package cz.tripartita.grants.grant;

import cz.tripartita.grants.events.CostLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Moves money between lines of the budget within the tolerance of the agreement. */
public record MoveBudget(
        @TargetAggregateIdentifier UUID grantId,
        @NotEmpty @Size(max = 200) List<CostLine> budget,
        @NotBlank @Size(max = 10_000) String reason) {}
