package cz.tripartita.grants.grant;

import cz.tripartita.planning.events.Resolution;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Carries the withdrawal of an award over to the grant; sent by a policy only. */
public record WithdrawGrant(@TargetAggregateIdentifier UUID grantId, Resolution resolution, String reason) {}
