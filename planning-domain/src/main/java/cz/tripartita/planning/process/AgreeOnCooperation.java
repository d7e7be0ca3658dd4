package cz.tripartita.planning.process;

import cz.tripartita.planning.events.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Notes that a municipality of the district joins the process by an agreement on planning and financing.
 *
 * @param organisationId the municipality, registered as an organisation
 * @param number number of the agreement
 * @param yearlyContribution what it contributes each year, from zero up
 */
public record AgreeOnCooperation(
        @TargetAggregateIdentifier UUID processId,
        UUID organisationId,
        @NotBlank @Size(max = 300) String number,
        Money yearlyContribution) {}
