package cz.tripartita.readmodels.indicators;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.YearTotal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of the definition of one indicator.
 *
 * @param validFrom the first year whose values are judged by it
 * @param lastYear the last year in which the indicator counts, where it was given up
 * @param name in Czech
 * @param nameEn in English
 * @param actKinds kinds of Act 108/2006 that it is limited to among registered services; all where it is empty
 * @param yearTotal how the parts of a year add up; none for a derived indicator
 * @param formula of a derived indicator; none for a reported one
 * @param retireReason why it was given up
 */
public record IndicatorView(
        String code,
        int version,
        int validFrom,
        @Nullable Integer lastYear,
        String name,
        String nameEn,
        String unit,
        int decimals,
        String method,
        List<ServiceKind> serviceKinds,
        List<String> actKinds,
        Direction direction,
        @Nullable YearTotal yearTotal,
        @Nullable BigDecimal least,
        @Nullable BigDecimal greatest,
        @Nullable BigDecimal largestChangePercent,
        @Nullable String formula,
        LocalDate definedOn,
        @Nullable String retireReason) {}
