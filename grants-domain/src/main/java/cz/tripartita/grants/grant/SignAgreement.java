package cz.tripartita.grants.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that the prepared agreement was signed, by another person than prepared it. */
public record SignAgreement(
        @TargetAggregateIdentifier UUID grantId,
        @NotBlank @Size(max = 300) String number) {}
