package cz.tripartita.grants.programme;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.planning.events.Money;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What a grant has been paid, below which its award cannot be lowered. */
final class PaidSoFar {

    private PaidSoFar() {}

    static Money read(EventStore store, UUID grantId) {
        return RecordedStream.events(store, grantId, GrantEvent.class).stream()
                .filter(PaymentMade.class::isInstance)
                .map(payment -> ((PaymentMade) payment).amount())
                .reduce(Money.ZERO, Money::plus);
    }
}
