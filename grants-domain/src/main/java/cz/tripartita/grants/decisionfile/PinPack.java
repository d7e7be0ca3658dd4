package cz.tripartita.grants.decisionfile;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Keeps from which position of the log the papers for a decision were put together, and their digest. */
public record PinPack(
        @TargetAggregateIdentifier UUID fileId,
        UUID packId,
        @PositiveOrZero long position,
        @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
