package cz.tripartita.grants.decisionfile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens the ranking again, so that scores may change, until a commission has recommended. */
public record ReopenRanking(
        @TargetAggregateIdentifier UUID fileId,
        @NotBlank @Size(max = 10_000) String reason) {}
