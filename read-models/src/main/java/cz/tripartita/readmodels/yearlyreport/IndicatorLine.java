package cz.tripartita.readmodels.yearlyreport;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One accepted value.
 *
 * @param organisation name of the provider
 * @param period the reporting period
 * @param indicator code of the indicator
 * @param name its name in the version by which it was reported
 */
public record IndicatorLine(
        UUID monitoringId,
        String serviceName,
        String organisation,
        String period,
        String indicator,
        String name,
        String unit,
        BigDecimal value) {}
