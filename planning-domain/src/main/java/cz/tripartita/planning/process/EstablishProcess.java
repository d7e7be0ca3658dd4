package cz.tripartita.planning.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Establishes the planning process of the municipality. */
public record EstablishProcess(
        @TargetAggregateIdentifier UUID processId,
        @NotBlank @Size(max = 300) String name) {}
