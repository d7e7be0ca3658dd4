package cz.tripartita.grants.grant;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Carries a changed award over to the grant; sent by a policy only. */
public record AdjustGrant(
        @TargetAggregateIdentifier UUID grantId, Money before, Money after, Resolution resolution, String reason) {}
