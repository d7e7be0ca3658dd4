package cz.tripartita.grants.programme;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records a further resolution that raises or lowers one award, or awards it again after its withdrawal; {@code changes} is
 * the number of the resolution that it changes.
 */
public record ChangeAward(
        @TargetAggregateIdentifier UUID programmeId,
        UUID grantId,
        Money awarded,
        Resolution resolution,
        @NotBlank @Size(max = 300) String changes,
        @NotBlank @Size(max = 10_000) String reason) {}
