package cz.tripartita.grants.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back the approval of a payment that was not made. */
public record WithdrawPaymentApproval(
        @TargetAggregateIdentifier UUID grantId,
        UUID paymentId,
        @NotBlank @Size(max = 10_000) String reason) {}
