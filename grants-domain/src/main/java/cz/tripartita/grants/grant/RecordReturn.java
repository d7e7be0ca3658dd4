package cz.tripartita.grants.grant;

import cz.tripartita.planning.events.Money;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records money that came back; without {@code returnId} the recipient gave it back by itself. */
public record RecordReturn(
        @TargetAggregateIdentifier UUID grantId,
        UUID receiptId,
        @Nullable UUID returnId,
        @Size(max = 40) String variableSymbol,
        Money amount) {}
