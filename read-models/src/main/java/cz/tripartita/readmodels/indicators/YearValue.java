package cz.tripartita.readmodels.indicators;

import cz.tripartita.monitoring.events.NoValue;
import cz.tripartita.monitoring.events.YearTotal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The value of one indicator of a service for a year, with how it came about.
 *
 * @param organisation name of the provider
 * @param indicator code of the indicator
 * @param yearTotal how the parts of the year make it; none for a derived indicator
 * @param formula what it is derived by; none for a reported indicator
 * @param value none where there is a reason for it
 * @param noValue why there is no value
 * @param missing codes of the indicators, or the parts of the year, that are missing for it
 * @param inputs what it was computed of: the values of the indicators in its formula, or of the parts of the year
 * @param computedOn the day of the acceptance at which it was computed
 */
public record YearValue(
        UUID monitoringId,
        UUID serviceId,
        String serviceName,
        UUID organisationId,
        String organisation,
        int year,
        String indicator,
        int indicatorVersion,
        String name,
        String unit,
        @Nullable YearTotal yearTotal,
        @Nullable String formula,
        @Nullable BigDecimal value,
        @Nullable NoValue noValue,
        List<String> missing,
        List<Input> inputs,
        LocalDate computedOn) {

    /**
     * One of what a value is computed of.
     *
     * @param of code of an indicator, or a reporting period
     * @param value none where it has none itself
     */
    public record Input(String of, @Nullable BigDecimal value) {}
}
