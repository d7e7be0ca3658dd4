package cz.tripartita.grants.grant;

import cz.tripartita.planning.events.Money;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Approves a payment, which another person makes. */
public record ApprovePayment(
        @TargetAggregateIdentifier UUID grantId,
        UUID paymentId,
        LocalDate dueOn,
        @Size(max = 40) String variableSymbol,
        Money amount) {}
