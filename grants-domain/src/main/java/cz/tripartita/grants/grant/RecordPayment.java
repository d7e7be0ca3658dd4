package cz.tripartita.grants.grant;

import cz.tripartita.planning.events.Money;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records money paid out on the day on which it happened. */
public record RecordPayment(
        @TargetAggregateIdentifier UUID grantId,
        UUID paymentId,
        @Size(max = 40) String variableSymbol,
        Money amount) {}
