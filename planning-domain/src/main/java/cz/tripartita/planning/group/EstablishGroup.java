package cz.tripartita.planning.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Establishes a working group for areas of the statute.
 *
 * @param areas codes of areas of the statute in effect
 * @param facilitators persons who lead the meetings, may be empty
 */
public record EstablishGroup(
        @TargetAggregateIdentifier UUID groupId,
        UUID processId,
        @NotBlank @Size(max = 300) String name,
        @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 100) String> areas,
        @Size(max = 100) List<UUID> facilitators) {}
