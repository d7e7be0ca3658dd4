package cz.tripartita.planning.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives an organisation another name. */
public record RenameOrganisation(
        @TargetAggregateIdentifier UUID organisationId,
        @NotBlank @Size(max = 300) String name) {}
