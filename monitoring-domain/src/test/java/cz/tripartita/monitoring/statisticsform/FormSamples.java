package cz.tripartita.monitoring.statisticsform;

import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;
import static cz.tripartita.monitoring.MonitoringSamples.id;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.FieldOrigin;
import cz.tripartita.monitoring.events.FormCell;
import cz.tripartita.monitoring.events.FormRow;
import cz.tripartita.monitoring.events.MoneyOfYear;
import cz.tripartita.monitoring.events.Recipient;
import cz.tripartita.monitoring.events.ServiceAttribute;
import cz.tripartita.monitoring.events.StatisticsFormEvent;
import cz.tripartita.monitoring.statisticsform.DefineForm.DefinedField;
import cz.tripartita.monitoring.statisticsform.HandOverForm.Filled;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form in the making, for the region and for services of all kinds, valid from 2027, unless it says otherwise. */
record FormSamples(
        int validFrom, Recipient recipient, List<ServiceKind> kinds, List<String> actKinds, List<DefinedField> fields) {

    static final UUID FORM = StatisticsForm.idOf(PLZEN, "kraj");

    static FormSamples form(DefinedField... fields) {
        return new FormSamples(2027, Recipient.REGION, List.of(ServiceKind.values()), List.of(), List.of(fields));
    }

    FormSamples from(int year) {
        return new FormSamples(year, recipient, kinds, actKinds, fields);
    }

    FormSamples recipient(Recipient other) {
        return new FormSamples(validFrom, other, kinds, actKinds, fields);
    }

    FormSamples kinds(List<ServiceKind> services, List<String> act) {
        return new FormSamples(validFrom, recipient, services, act, fields);
    }

    FormSamples with(DefinedField... others) {
        return new FormSamples(validFrom, recipient, kinds, actKinds, List.of(others));
    }

    DefineForm command() {
        return new DefineForm(
                FORM,
                "kraj",
                validFrom,
                recipient,
                "Výkaz kraje",
                "Return to the region",
                "pokyn kraje",
                kinds,
                actKinds,
                fields);
    }

    /** The provider's name. */
    static DefinedField provider() {
        return attribute(ServiceAttribute.PROVIDER_NAME, null);
    }

    static DefinedField attribute(ServiceAttribute attribute, @Nullable String unit) {
        return field(
                attribute.name().toLowerCase(Locale.ROOT),
                unit,
                0,
                false,
                FieldOrigin.ATTRIBUTE,
                null,
                attribute,
                null,
                null);
    }

    static DefinedField indicator(String code, String unit, int decimals) {
        return field(code, unit, decimals, true, FieldOrigin.INDICATOR, code, null, null, null);
    }

    static DefinedField money(MoneyOfYear money, String unit) {
        return field("money", unit, 2, false, FieldOrigin.MONEY, null, null, money, null);
    }

    static DefinedField share(String indicator, String unit) {
        return field("share", unit, 1, false, FieldOrigin.MONEY, indicator, null, MoneyOfYear.SHARE, null);
    }

    static DefinedField text(String text) {
        return field("text", null, 0, false, FieldOrigin.TEXT, null, null, null, text);
    }

    static DefinedField optional(DefinedField field) {
        return field(
                field.code(),
                field.unit(),
                field.decimals(),
                false,
                field.origin(),
                field.indicator(),
                field.attribute(),
                field.money(),
                field.text());
    }

    static DefinedField field(
            String code,
            @Nullable String unit,
            @Nullable Integer decimals,
            boolean required,
            FieldOrigin origin,
            @Nullable String indicator,
            @Nullable ServiceAttribute attribute,
            @Nullable MoneyOfYear money,
            @Nullable String text) {
        return new DefinedField(
                code,
                "Pole " + code,
                "Field " + code,
                "co v něm stojí",
                "§ 85 odst. 5",
                unit,
                decimals,
                required,
                origin,
                indicator,
                attribute,
                money,
                text);
    }

    /** The figures of 2027 as of the end of May. */
    static HandOverForm handover(String name, FormRow... rows) {
        return new HandOverForm(FORM, id(name), "kraj", 2027, null, null, filled(rows));
    }

    /** Filled by the first version. */
    static Filled filled(FormRow... rows) {
        return new Filled(1, LocalDate.of(2028, 5, 31), List.of(rows));
    }

    /** One service with its cells. */
    static FormRow row(FormCell... cells) {
        return new FormRow(id("monitoring"), id("service"), "Senior Expres", id("organisation"), List.of(cells));
    }

    static FormCell number(String field, String value) {
        return FormCell.of(field, new BigDecimal(value));
    }

    /** The form after the events given. */
    static FormState after(List<? extends StatisticsFormEvent> events) {
        FormState state = FormState.NONE;
        for (StatisticsFormEvent event : events) {
            state = state.evolve(event);
        }
        return state;
    }
}
