package cz.tripartita.grants.grant;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Holds payments until an overdue report comes in; sent by the service only, once the day of the report is over. */
public record HoldPayments(@TargetAggregateIdentifier UUID grantId, UUID monitoringId, String period) {}
