package cz.tripartita.grants.grant;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that an approved payment was made, on the day on which it happened. */
public record RecordPayment(@TargetAggregateIdentifier UUID grantId, UUID paymentId) {}
