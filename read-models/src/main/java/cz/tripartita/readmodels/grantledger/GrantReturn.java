package cz.tripartita.readmodels.grantledger;

import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Money demanded back.
 *
 * @param demanded what was demanded
 * @param settled what has come back or was set off
 * @param demandedBy the person who demanded it, who therefore does not record that it came back
 * @param reversed whether the demand was taken back by a counter-entry
 */
public record GrantReturn(
        UUID returnId,
        LocalDate demandedOn,
        LocalDate dueOn,
        Money demanded,
        Money settled,
        String reason,
        UUID demandedBy,
        boolean reversed) {}
