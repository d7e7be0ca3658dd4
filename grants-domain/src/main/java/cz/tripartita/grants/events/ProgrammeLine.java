package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A line of a programme: part of its money for services of certain kinds, on conditions of its own.
 *
 * @param serviceKinds the kinds of service that the line admits
 * @param allocation what may be awarded from it in all
 * @param largestAmount the most that one application may ask for
 * @param smallestOwnSharePercent per cent of the costs that do not come from public money, at least
 */
public record ProgrammeLine(
        UUID lineId,
        String name,
        List<ServiceKind> serviceKinds,
        Money allocation,
        Money largestAmount,
        BigDecimal smallestOwnSharePercent) {}
