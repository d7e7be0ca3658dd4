package cz.tripartita.grants.grant;

import cz.tripartita.grants.events.Instalment;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records the signed amendment that brings the agreement to the award in force. */
public record SignAmendment(
        @TargetAggregateIdentifier UUID grantId,
        @NotBlank @Size(max = 300) String number,
        @NotEmpty @Size(max = 60) List<Instalment> instalments) {}
