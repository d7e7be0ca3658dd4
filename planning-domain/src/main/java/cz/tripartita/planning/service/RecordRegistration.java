package cz.tripartita.planning.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records how a service is registered; again with the same number, how that registration changed, such as that it ends.
 *
 * @param registeredTo last day, none where it is valid until further notice
 */
public record RecordRegistration(
        @TargetAggregateIdentifier UUID serviceId,
        @NotBlank @Size(max = 50) String registerNumber,
        LocalDate registeredFrom,
        @Nullable LocalDate registeredTo) {}
