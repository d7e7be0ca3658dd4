package cz.tripartita.grants.grant;

import cz.tripartita.planning.events.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks money back until a day. */
public record DemandReturn(
        @TargetAggregateIdentifier UUID grantId,
        UUID returnId,
        Money amount,
        LocalDate dueOn,
        @NotBlank @Size(max = 10_000) String reason) {}
