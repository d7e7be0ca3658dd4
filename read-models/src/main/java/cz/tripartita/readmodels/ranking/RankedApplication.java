package cz.tripartita.readmodels.ranking;

import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application in its line.
 *
 * @param place from 1, none while there is no ranking; those that tie have the same
 * @param score mean over evaluators with two decimals; the place follows from the exact one
 * @param spread points of 100 between the highest and the lowest score
 * @param evaluators how many scored
 * @param recommended what the commission recommends, none before it did
 */
public record RankedApplication(
        UUID applicationId,
        UUID lineId,
        UUID organisationId,
        String organisation,
        String serviceName,
        Money requested,
        @Nullable Integer place,
        @Nullable BigDecimal score,
        @Nullable BigDecimal spread,
        @Nullable Integer evaluators,
        @Nullable Money recommended,
        @Nullable String recommendedWhy) {}
