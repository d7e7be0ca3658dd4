package cz.tripartita.gateway.decisionpack;

import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One application as the body sees it.
 *
 * @param place in its line, none where there is no ranking
 * @param score with two decimals
 * @param recommended by the commission, none before it has recommended
 */
record PackRow(
        UUID applicationId,
        UUID lineId,
        @Nullable Integer place,
        String organisation,
        String serviceName,
        Money requested,
        @Nullable BigDecimal score,
        @Nullable BigDecimal spread,
        @Nullable Money recommended,
        @Nullable String reason) {}
