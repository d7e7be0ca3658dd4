package cz.tripartita.readmodels.grantledger;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one amount of a grant.
 *
 * @param sequence in the stream of the grant; of a recommendation in that of the decision file
 * @param on the day of the decision, paper or payment
 * @param before the amount of the account before
 * @param after the amount of the account after
 * @param resolution the resolution behind it
 * @param paper number of the agreement or amendment, variable symbol of the payment
 * @param entryId the payment, demand, receipt or set-off that it records or takes back
 */
public record GrantEntry(
        long sequence,
        Account account,
        LocalDate on,
        Instant recordedAt,
        Money before,
        Money after,
        @Nullable Resolution resolution,
        @Nullable String reason,
        @Nullable String paper,
        @Nullable UUID entryId) {

    /** How much the amount changed. */
    public Money change() {
        return after.minus(before);
    }
}
