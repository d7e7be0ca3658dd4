package cz.tripartita.grants.programme;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records a further resolution that awards what an earlier one had refused; {@code changes} is the number of that one.
 */
public record ReverseRefusal(
        @TargetAggregateIdentifier UUID programmeId,
        UUID applicationId,
        Money awarded,
        Resolution resolution,
        @NotBlank @Size(max = 300) String changes,
        @NotBlank @Size(max = 10_000) String reason) {}
