package cz.tripartita.monitoring.events;

import cz.tripartita.grants.events.ServiceKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is.
 *
 * @param name in Czech
 * @param nameEn in English
 * @param unit such as {@code Kč}, {@code osoba} or {@code Kč/osoba}; {@code 1} for a plain number
 * @param decimals decimal places of its values, 0 to 6
 * @param method how it is counted
 * @param serviceKinds the kinds of service that it is counted for
 * @param actKinds among registered services those of these kinds of Act 108/2006 only, such as {@code 39}; all where it
 *     is empty
 * @param yearTotal how the parts of a year add up; none for a derived indicator, whose year follows from its formula
 * @param least least plausible value, where there is one
 * @param greatest greatest plausible value, where there is one
 * @param largestChangePercent change against the period before, in per cent, above which it is explained
 * @param formula what a derived indicator is computed by, in codes of other indicators; none for a reported one
 */
public record IndicatorDefinition(
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
        @Nullable String formula) {}
