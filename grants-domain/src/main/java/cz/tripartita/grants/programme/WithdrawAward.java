package cz.tripartita.grants.programme;

import cz.tripartita.planning.events.Resolution;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records a further resolution that withdraws one award whole; {@code changes} is the number of the resolution that it changes. */
public record WithdrawAward(
        @TargetAggregateIdentifier UUID programmeId,
        UUID grantId,
        Resolution resolution,
        @NotBlank @Size(max = 300) String changes,
        @NotBlank @Size(max = 10_000) String reason) {}
