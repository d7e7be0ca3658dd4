package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.monitoring.catalogue.IndicatorsOfYear;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.ComputedValue;
import cz.tripartita.monitoring.events.NoValue;
import cz.tripartita.monitoring.events.YearTotal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The values of a year, of what was accepted for its parts.
 *
 * <p>A reported indicator has its value from the report on the whole year, or else from the parts, as its yearly total
 * says: their sum, their mean weighted by months, or the last one. Derived ones are computed of these totals as they are
 * rounded, so that everybody can reckon them again.
 *
 * @param planned the periods that are to be reported; where there are none the whole year is
 * @param accepted accepted values by period and indicator
 */
record YearValues(int year, List<ReportingPeriod> planned, Map<String, Map<String, BigDecimal>> accepted) {

    /** Every indicator by code; those without a value with the reason. */
    List<ComputedValue> of(IndicatorsOfYear indicators) {
        List<ComputedValue> all = new ArrayList<>();
        Map<String, BigDecimal> totals = new HashMap<>();
        for (IndicatorDefined indicator : indicators.reported().byCode().values()) {
            ComputedValue total = total(indicator);
            all.add(total);
            if (total.value() != null) {
                totals.put(indicator.code(), total.value());
            }
        }
        all.addAll(indicators.computed(totals));
        all.sort(Comparator.comparing(ComputedValue::indicator));
        return List.copyOf(all);
    }

    private ComputedValue total(IndicatorDefined indicator) {
        List<PartOfYear> parts = PartOfYear.of(year, planned, accepted(indicator.code()));
        YearTotal how = Objects.requireNonNull(indicator.definition().yearTotal());
        List<PartOfYear> counted = how == YearTotal.LAST ? List.of(parts.getLast()) : parts;
        List<PartOfYear> missing =
                counted.stream().filter(part -> part.value() == null).toList();
        if (how == YearTotal.NONE && parts.size() > 1) {
            return none(indicator, NoValue.NOT_ADDED_UP, List.of(Integer.toString(year)), parts);
        }
        return missing.isEmpty()
                ? new ComputedValue(
                        indicator.code(),
                        indicator.version(),
                        rounded(how == YearTotal.MEAN ? mean(counted) : sum(counted), indicator),
                        null,
                        List.of(),
                        written(counted))
                : none(indicator, NoValue.PART_MISSING, written(missing), counted);
    }

    private Map<String, BigDecimal> accepted(String code) {
        Map<String, BigDecimal> ofIndicator = new HashMap<>();
        accepted.forEach((period, values) -> {
            BigDecimal value = values.get(code);
            if (value != null) {
                ofIndicator.put(period, value);
            }
        });
        return ofIndicator;
    }

    private static ComputedValue none(
            IndicatorDefined indicator, NoValue reason, List<String> missing, List<PartOfYear> parts) {
        List<String> from =
                written(parts.stream().filter(part -> part.value() != null).toList());
        return new ComputedValue(indicator.code(), indicator.version(), null, reason, missing, from);
    }

    private static BigDecimal sum(List<PartOfYear> parts) {
        return parts.stream()
                .map(part -> Objects.requireNonNull(part.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal mean(List<PartOfYear> parts) {
        BigDecimal weighted = parts.stream()
                .map(part -> Objects.requireNonNull(part.value())
                        .multiply(BigDecimal.valueOf(part.period().months())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int months = parts.stream().mapToInt(part -> part.period().months()).sum();
        return weighted.divide(BigDecimal.valueOf(months), MathContext.DECIMAL128);
    }

    private static BigDecimal rounded(BigDecimal value, IndicatorDefined indicator) {
        return value.setScale(indicator.definition().decimals(), RoundingMode.HALF_UP);
    }

    private static List<String> written(List<PartOfYear> parts) {
        return parts.stream().map(part -> part.period().written()).toList();
    }
}
