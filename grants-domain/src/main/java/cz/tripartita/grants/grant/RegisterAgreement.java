package cz.tripartita.grants.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records the publication of the agreement or an amendment in the register of contracts. */
public record RegisterAgreement(
        @TargetAggregateIdentifier UUID grantId,
        @NotBlank @Size(max = 300) String number,
        @NotBlank @Size(max = 300) String registerNumber) {}
