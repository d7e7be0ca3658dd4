package cz.tripartita.planning.organisation;

import cz.tripartita.planning.events.FounderKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes an organisation known to the process.
 *
 * @param ico identification number: eight digits, the last a modulo-11 check digit
 */
public record RegisterOrganisation(
        @TargetAggregateIdentifier UUID organisationId,
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 20) String ico,
        FounderKind founder) {}
