package cz.tripartita.grants.grant;

import cz.tripartita.planning.events.Money;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sets a demanded return off against an approved payment of the same grant. */
public record SetOffReturn(
        @TargetAggregateIdentifier UUID grantId, UUID setOffId, UUID returnId, UUID paymentId, Money amount) {}
