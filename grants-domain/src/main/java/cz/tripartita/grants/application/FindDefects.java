package cz.tripartita.grants.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sends an application back with what the formal check found missing or wrong. */
public record FindDefects(
        @TargetAggregateIdentifier UUID applicationId,
        @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 1_000) String> defects) {}
