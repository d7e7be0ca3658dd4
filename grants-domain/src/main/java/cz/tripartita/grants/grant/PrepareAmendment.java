package cz.tripartita.grants.grant;

import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.planning.events.Resolution;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Prepares the whole agreement as amended for signature; {@code resolution} stands behind changes other than of the amount. */
public record PrepareAmendment(
        @TargetAggregateIdentifier UUID grantId,
        @NotBlank @Size(max = 300) String number,
        AgreementTerms terms,
        @Nullable Resolution resolution,
        @NotBlank @Size(max = 10_000) String reason) {}
