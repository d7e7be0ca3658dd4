package cz.tripartita.grants.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Cancels a programme from which nothing has been decided yet. */
public record CancelProgramme(
        @TargetAggregateIdentifier UUID programmeId,
        @NotBlank @Size(max = 10_000) String reason) {}
