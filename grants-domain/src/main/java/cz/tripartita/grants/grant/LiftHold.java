package cz.tripartita.grants.grant;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lifts the hold for a report that came in or is not waited for any more; sent by the service only. */
public record LiftHold(@TargetAggregateIdentifier UUID grantId, UUID monitoringId, String period) {}
