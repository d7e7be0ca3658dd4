package cz.tripartita.grants.programme;

import cz.tripartita.grants.events.LineAllocation;
import cz.tripartita.planning.events.Resolution;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sets the allocation of every line anew by a further resolution. */
public record ChangeAllocation(
        @TargetAggregateIdentifier UUID programmeId,
        @NotEmpty @Size(max = 50) List<LineAllocation> lines,
        Resolution resolution,
        @NotBlank @Size(max = 10_000) String reason) {}
