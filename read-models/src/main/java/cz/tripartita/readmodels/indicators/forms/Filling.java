package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.monitoring.events.FieldSource;
import cz.tripartita.monitoring.events.FormCell;
import cz.tripartita.monitoring.events.FormField;
import cz.tripartita.monitoring.events.FormRow;
import cz.tripartita.monitoring.events.MoneyOfYear;
import cz.tripartita.monitoring.events.NoFigure;
import cz.tripartita.monitoring.events.NoValue;
import cz.tripartita.monitoring.events.ServiceAttribute;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Fills the fields of a form for a service. A figure is the accepted one, rounded half up to the places of the field and
 * changed in no other way, so that it is the same in whichever form it stands.
 *
 * @param fields in the order of the form
 * @param counted which indicators count for which services in the year
 */
record Filling(List<FormField> fields, Counted counted) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String CROWNS = "Kč";

    FormRow row(Facts facts) {
        return new FormRow(
                facts.monitoringId(),
                facts.serviceId(),
                facts.serviceName(),
                facts.organisationId(),
                fields.stream().map(field -> cell(field, facts)).toList());
    }

    private FormCell cell(FormField field, Facts facts) {
        FieldSource source = field.source();
        return switch (source.origin()) {
            case INDICATOR -> indicator(field, Objects.requireNonNull(source.indicator()), facts);
            case ATTRIBUTE -> attribute(field, Objects.requireNonNull(source.attribute()), facts);
            case MONEY -> money(field, Objects.requireNonNull(source.money()), facts);
            case TEXT -> FormCell.of(field.code(), Objects.requireNonNull(source.text()));
        };
    }

    private FormCell indicator(FormField field, String code, Facts facts) {
        return switch (figure(code, field.unit(), facts)) {
            case Found.Value found -> number(field, found.value());
            case Found.None none -> FormCell.empty(field.code(), none.reason(), none.missing());
        };
    }

    private static FormCell attribute(FormField field, ServiceAttribute attribute, Facts facts) {
        if (attribute == ServiceAttribute.CAPACITY) {
            Integer capacity = Attributes.capacity(facts);
            return capacity == null ? notKnown(field) : number(field, BigDecimal.valueOf(capacity));
        }
        String text = Attributes.text(attribute, facts);
        return text == null || text.isBlank() ? notKnown(field) : FormCell.of(field.code(), text);
    }

    private FormCell money(FormField field, MoneyOfYear money, Facts facts) {
        return switch (money) {
            case AWARDED -> number(field, facts.awarded());
            case PAID -> number(field, facts.paid());
            case RETURNED -> number(field, facts.returned());
            case SHARE -> share(field, Objects.requireNonNull(field.source().indicator()), facts);
        };
    }

    private FormCell share(FormField field, String of, Facts facts) {
        return switch (figure(of, CROWNS, facts)) {
            case Found.None none -> FormCell.empty(field.code(), none.reason(), none.missing());
            case Found.Value whole
            when whole.value().signum() == 0 -> FormCell.empty(field.code(), NoFigure.DIVISION_BY_ZERO, List.of(of));
            case Found.Value whole -> {
                BigDecimal kept = facts.paid().subtract(facts.returned()).multiply(HUNDRED);
                yield FormCell.of(field.code(), kept.divide(whole.value(), field.decimals(), RoundingMode.HALF_UP));
            }
        };
    }

    /** What there is of an indicator. */
    private sealed interface Found {
        record Value(BigDecimal value) implements Found {}

        record None(NoFigure reason, List<String> missing) implements Found {}
    }

    private Found figure(String code, @Nullable String unit, Facts facts) {
        YearFigure figure = facts.figures().get(code);
        if (figure == null) {
            boolean waitsForAReport = facts.figures().isEmpty() && counted.covers(code, facts);
            return new Found.None(waitsForAReport ? NoFigure.NO_ACCEPTED_REPORT : NoFigure.NOT_COUNTED, List.of());
        }
        if (!figure.unit().equals(unit)) {
            return new Found.None(NoFigure.OTHER_UNIT, List.of());
        }
        return figure.value() == null
                ? new Found.None(reason(Objects.requireNonNull(figure.noValue())), figure.missing())
                : new Found.Value(figure.value());
    }

    private static NoFigure reason(NoValue noValue) {
        return switch (noValue) {
            case INPUT_MISSING -> NoFigure.INPUT_MISSING;
            case DIVISION_BY_ZERO -> NoFigure.DIVISION_BY_ZERO;
            case PART_MISSING -> NoFigure.PERIOD_MISSING;
            case NOT_ADDED_UP -> NoFigure.NOT_ADDED_UP;
        };
    }

    private static FormCell number(FormField field, BigDecimal value) {
        return FormCell.of(field.code(), value.setScale(field.decimals(), RoundingMode.HALF_UP));
    }

    private static FormCell notKnown(FormField field) {
        return FormCell.empty(field.code(), NoFigure.NOT_KNOWN, List.of());
    }
}
