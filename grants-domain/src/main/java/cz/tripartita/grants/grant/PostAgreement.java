package cz.tripartita.grants.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records the publication of the agreement or an amendment on the board of the municipality. */
public record PostAgreement(
        @TargetAggregateIdentifier UUID grantId,
        @NotBlank @Size(max = 300) String number) {}
