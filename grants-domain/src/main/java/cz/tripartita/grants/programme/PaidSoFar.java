package cz.tripartita.grants.programme;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.EntryReversed;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.GrantEvent.ReturnDemanded;
import cz.tripartita.grants.events.GrantEvent.ReturnReceived;
import cz.tripartita.grants.events.GrantEvent.ReturnSetOff;
import cz.tripartita.grants.events.GrantTotals;
import cz.tripartita.planning.events.Money;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What a grant has been paid and has not given back, below which its award cannot be lowered. */
final class PaidSoFar {

    private PaidSoFar() {}

    static Money read(EventStore store, UUID grantId) {
        return of(RecordedStream.events(store, grantId, GrantEvent.class));
    }

    static Money of(List<GrantEvent> events) {
        GrantTotals totals = GrantTotals.NONE;
        for (GrantEvent event : events) {
            totals = switch (event) {
                case PaymentMade e -> e.totals();
                case ReturnDemanded e -> e.totals();
                case ReturnReceived e -> e.totals();
                case ReturnSetOff e -> e.totals();
                case EntryReversed e -> e.totals();
                default -> totals;
            };
        }
        return totals.paid().minus(totals.returned());
    }
}
