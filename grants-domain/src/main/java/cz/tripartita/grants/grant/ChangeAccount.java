package cz.tripartita.grants.grant;

import cz.tripartita.planning.events.ErasableText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Changes the recipient's account; who changes it neither approves nor makes a payment after it. */
public record ChangeAccount(
        @TargetAggregateIdentifier UUID grantId,
        ErasableText bankAccount,
        @NotBlank @Size(max = 10_000) String reason) {}
