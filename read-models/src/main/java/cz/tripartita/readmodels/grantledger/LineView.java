package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * One line of a programme with its money.
 *
 * @param awarded all awards in force from the line
 * @param remaining the allocation less the awards
 */
public record LineView(
        UUID lineId,
        String name,
        List<ServiceKind> serviceKinds,
        Money allocation,
        Money awarded,
        Money remaining,
        Money largestAmount,
        BigDecimal smallestOwnSharePercent) {}
