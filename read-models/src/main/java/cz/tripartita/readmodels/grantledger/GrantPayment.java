package cz.tripartita.readmodels.grantledger;

import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment of a grant, from its approval on.
 *
 * @param approved the amount approved
 * @param setOff what of it was set off against a demanded return
 * @param approvedBy the person who approved it, who therefore does not make it
 * @param madeOn the day of payment, none before it
 * @param madeBy the person who recorded it
 */
public record GrantPayment(
        UUID paymentId,
        PaymentState state,
        LocalDate dueOn,
        String variableSymbol,
        Money approved,
        Money setOff,
        UUID approvedBy,
        @Nullable LocalDate madeOn,
        @Nullable UUID madeBy) {}
