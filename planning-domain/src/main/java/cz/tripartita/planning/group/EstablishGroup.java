package cz.tripartita.planning.group;

import cz.tripartita.planning.events.Body;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Establishes a working group for areas of the statute, or the steering group or expert platform of a process.
 *
 * @param body which of the three; left out for a working group
 * @param areas codes of areas of the statute in effect; none for the steering group and the platform
 * @param facilitators persons who lead the meetings, may be empty
 */
public record EstablishGroup(
        @TargetAggregateIdentifier UUID groupId,
        UUID processId,
        @Nullable Body body,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 100) List<@NotBlank @Size(max = 100) String> areas,
        @Size(max = 100) List<UUID> facilitators) {}
