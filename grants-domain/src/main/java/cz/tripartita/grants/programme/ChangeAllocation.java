package cz.tripartita.grants.programme;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Raises or lowers the allocation by a further resolution. */
public record ChangeAllocation(
        @TargetAggregateIdentifier UUID programmeId,
        Money allocation,
        Resolution resolution,
        @NotBlank @Size(max = 10_000) String reason) {}
