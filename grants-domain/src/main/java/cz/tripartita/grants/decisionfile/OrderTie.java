package cz.tripartita.grants.decisionfile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Orders all applications that tie at one place of a line, the best first, as the body has ordered them. */
public record OrderTie(
        @TargetAggregateIdentifier UUID fileId,
        @NotEmpty @Size(max = 500) List<UUID> order,
        @NotBlank @Size(max = 10_000) String reason) {}
