package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.planning.events.Resolution;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a grant's ledger rests on.
 *
 * @param on the day on paper, none where it is the day on which it happened
 * @param paper number of the agreement or amendment, variable symbol of the payment
 */
record Ground(
        @Nullable LocalDate on,
        @Nullable Resolution resolution,
        @Nullable String reason,
        @Nullable String paper,
        @Nullable UUID entryId) {

    private static final Ground NONE = new Ground(null, null, null, null, null);

    static Ground of(GrantEvent event) {
        return switch (event) {
            case GrantEvent.AwardAdjusted e -> new Ground(null, e.resolution(), e.reason(), null, null);
            case GrantEvent.GrantWithdrawn e -> new Ground(null, e.resolution(), e.reason(), null, null);
            case GrantEvent.AgreementSigned e -> new Ground(e.signedOn(), null, null, e.number(), null);
            case GrantEvent.AmendmentSigned e -> new Ground(e.signedOn(), e.resolution(), e.reason(), e.number(), null);
            case GrantEvent.PaymentMade e -> new Ground(e.paidOn(), null, null, e.variableSymbol(), e.paymentId());
            case GrantEvent.ReturnDemanded e -> new Ground(null, null, e.reason(), null, e.returnId());
            case GrantEvent.ReturnReceived e ->
                new Ground(e.receivedOn(), null, null, e.variableSymbol(), e.receiptId());
            case GrantEvent.ReturnSetOff e -> new Ground(e.setOffOn(), null, null, null, e.setOffId());
            case GrantEvent.EntryReversed e -> new Ground(null, null, e.reason(), null, e.entryId());
            case GrantEvent.UseAccounted e -> new Ground(null, null, null, e.documents(), null);
            default -> NONE;
        };
    }
}
