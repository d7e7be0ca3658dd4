package cz.tripartita.readmodels.indicators;

import cz.tripartita.monitoring.events.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One value of the latest accepted version of a report.
 *
 * @param organisation name of the provider
 * @param reportVersion version of the report that it stands in
 * @param indicator code of the indicator
 * @param indicatorVersion the version of its definition by which it was reported
 */
public record AcceptedValue(
        UUID monitoringId,
        UUID serviceId,
        String serviceName,
        String organisation,
        int year,
        String period,
        int reportVersion,
        String indicator,
        int indicatorVersion,
        String name,
        String unit,
        Direction direction,
        BigDecimal value,
        LocalDate acceptedOn) {}
