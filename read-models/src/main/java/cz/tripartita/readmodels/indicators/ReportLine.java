package cz.tripartita.readmodels.indicators;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a form on which a provider reports: an indicator of a service for a period. The last four are for the
 * provider to fill in and always blank.
 *
 * @param indicator code of the indicator
 * @param value in its unit
 * @param confirmed whether a value that the checks warn of is right as it stands
 * @param explanation why a value that the checks warn of is right
 * @param correction official reason, where the period has an accepted report
 */
public record ReportLine(
        UUID monitoringId,
        String organisation,
        String serviceName,
        String period,
        String indicator,
        String name,
        String unit,
        int decimals,
        @Nullable BigDecimal value,
        @Nullable Boolean confirmed,
        @Nullable String explanation,
        @Nullable String correction) {}
