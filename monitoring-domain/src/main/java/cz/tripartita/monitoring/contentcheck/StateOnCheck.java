package cz.tripartita.monitoring.contentcheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * States the provider's view of the report of a check.
 *
 * @param statement official wording of the organisation; it names no private person
 */
public record StateOnCheck(
        @TargetAggregateIdentifier UUID checkId,
        @NotBlank @Size(max = 10_000) String statement) {}
