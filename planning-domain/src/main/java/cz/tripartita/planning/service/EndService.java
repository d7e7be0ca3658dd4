package cz.tripartita.planning.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a service that is no longer provided out of the catalogue; it stays readable as ended. */
public record EndService(
        @TargetAggregateIdentifier UUID serviceId,
        @NotBlank @Size(max = 2000) String reason) {}
