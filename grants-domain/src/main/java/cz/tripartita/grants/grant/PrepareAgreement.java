package cz.tripartita.grants.grant;

import cz.tripartita.grants.events.AgreementTerms;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Prepares the text of the agreement for signature; a later text replaces it. */
public record PrepareAgreement(
        @TargetAggregateIdentifier UUID grantId,
        @NotBlank @Size(max = 300) String number,
        AgreementTerms terms) {}
