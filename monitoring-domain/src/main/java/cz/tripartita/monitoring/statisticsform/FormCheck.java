package cz.tripartita.monitoring.statisticsform;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.catalogue.CountedFor;
import cz.tripartita.monitoring.catalogue.IndicatorsOfYear;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.FieldSource;
import cz.tripartita.monitoring.events.FormDefinition;
import cz.tripartita.monitoring.events.FormField;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import cz.tripartita.monitoring.events.MoneyOfYear;
import cz.tripartita.monitoring.events.ServiceAttribute;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks a form for one year: by itself, and against the indicators that count in the year. */
final class FormCheck {

    private static final String CROWNS = "Kč";
    private static final String PERCENT = "%";
    private static final String PLAIN_NUMBER = "1";
    private static final int DECIMALS_OF_MONEY = 2;

    private final int year;
    private final IndicatorsOfYear indicators;
    private final CountedFor form;

    private FormCheck(int year, IndicatorsOfYear indicators, CountedFor form) {
        this.year = year;
        this.indicators = indicators;
        this.form = form;
    }

    /** @throws cz.tripartita.monitoring.RuleBroken by the first rule that the form breaks */
    static void check(FormDefinition definition, int year, IndicatorsOfYear indicators) {
        CountedFor.requireKnown(definition.serviceKinds(), definition.actKinds(), year);
        requireCodesOnce(definition.fields());
        CountedFor form = CountedFor.of(definition.serviceKinds(), definition.actKinds());
        FormCheck check = new FormCheck(year, indicators, form);
        definition.fields().forEach(check::field);
    }

    private static void requireCodesOnce(List<FormField> fields) {
        Set<String> seen = new HashSet<>();
        List<String> repeated = fields.stream()
                .map(FormField::code)
                .filter(code -> !seen.add(code))
                .distinct()
                .toList();
        MonitoringRule.FORM_FIELDS_ONCE.require(repeated.isEmpty(), () -> Map.of("repeated", repeated));
    }

    private void field(FormField field) {
        requireOneSource(field);
        FieldSource source = field.source();
        switch (source.origin()) {
            case INDICATOR -> {
                IndicatorDefinition indicator = requireCounted(field, source.indicator());
                requireUnit(field, indicator.unit(), indicator.decimals());
            }
            case MONEY -> money(field, source);
            case ATTRIBUTE ->
                requireUnit(field, source.attribute() == ServiceAttribute.CAPACITY ? PLAIN_NUMBER : null, 0);
            case TEXT -> requireUnit(field, null, 0);
        }
    }

    private void money(FormField field, FieldSource source) {
        if (source.money() != MoneyOfYear.SHARE) {
            requireUnit(field, CROWNS, DECIMALS_OF_MONEY);
            return;
        }
        IndicatorDefinition whole = requireCounted(field, source.indicator());
        MonitoringRule.FORM_FIELD_UNIT.require(
                whole.unit().equals(CROWNS),
                () -> Map.of("field", field.code(), "unit", whole.unit(), "expected", CROWNS));
        requireUnit(field, PERCENT, DECIMALS_OF_MONEY);
    }

    private static void requireOneSource(FormField field) {
        FieldSource source = field.source();
        boolean share = source.money() == MoneyOfYear.SHARE;
        long given = Stream.of(source.indicator(), source.attribute(), source.money(), source.text())
                .filter(part -> part != null)
                .count();
        boolean named = switch (source.origin()) {
            case INDICATOR -> source.indicator() != null;
            case ATTRIBUTE -> source.attribute() != null;
            case MONEY -> source.money() != null && share == (source.indicator() != null);
            case TEXT -> source.text() != null && !source.text().isBlank();
        };
        MonitoringRule.FORM_FIELD_HAS_ONE_SOURCE.require(
                named && given == (share ? 2 : 1),
                () -> Map.of("field", field.code(), "origin", source.origin().name(), "given", given));
    }

    private IndicatorDefinition requireCounted(FormField field, @Nullable String code) {
        IndicatorDefined indicator = indicators.byCode().get(String.valueOf(code));
        if (indicator == null) {
            throw MonitoringRule.FORM_INDICATOR_COUNTED.broken(
                    Map.of("field", field.code(), "indicator", String.valueOf(code), "year", year));
        }
        CountedFor counted = CountedFor.of(indicator.definition());
        List<String> without = counted.notOf(form);
        MonitoringRule.FORM_INDICATOR_COUNTED.require(
                counted.meets(form) && (without.isEmpty() || !field.required()),
                () -> Map.of(
                        "field", field.code(),
                        "indicator", indicator.code(),
                        "year", year,
                        "required", field.required(),
                        "notFor", without));
        return indicator.definition();
    }

    /** The same unit is written the same, and a number is not written finer than what it comes from. */
    private static void requireUnit(FormField field, @Nullable String expected, int decimals) {
        MonitoringRule.FORM_FIELD_UNIT.require(
                Objects.equals(field.unit(), expected),
                () -> Map.of(
                        "field", field.code(),
                        "unit", String.valueOf(field.unit()),
                        "expected", String.valueOf(expected)));
        MonitoringRule.FORM_FIELD_NOT_FINER.require(
                field.decimals() <= decimals,
                () -> Map.of("field", field.code(), "decimals", field.decimals(), "most", decimals));
    }
}
