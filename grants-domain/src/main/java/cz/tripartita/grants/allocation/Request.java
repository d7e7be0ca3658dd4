package cz.tripartita.grants.allocation;

import cz.tripartita.grants.events.ExactScore;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One application among which money is cut.
 *
 * @param rank its place in the ranking from 1; those that tie have the same until a body orders them
 * @param units units of capacity, only where the method is per unit
 */
public record Request(
        UUID applicationId,
        UUID organisationId,
        Money requested,
        ExactScore score,
        int rank,
        @Nullable BigDecimal units) {}
