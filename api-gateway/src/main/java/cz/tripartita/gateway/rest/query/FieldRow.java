package cz.tripartita.gateway.rest.query;

import cz.tripartita.monitoring.events.FieldOrigin;
import cz.tripartita.monitoring.events.FieldSource;
import cz.tripartita.monitoring.events.FormField;
import cz.tripartita.monitoring.events.MoneyOfYear;
import cz.tripartita.monitoring.events.ServiceAttribute;
import cz.tripartita.readmodels.indicators.forms.FormOfYear;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form as a row of its description.
 *
 * @param number its place in the form, from 1
 * @param indicator code of the indicator; of a share of money the one that it is a share of
 */
record FieldRow(
        int number,
        String code,
        String label,
        String labelEn,
        String description,
        String ground,
        @Nullable String unit,
        int decimals,
        boolean required,
        FieldOrigin origin,
        @Nullable String indicator,
        @Nullable ServiceAttribute attribute,
        @Nullable MoneyOfYear money,
        @Nullable String text) {

    /** A form field by field. */
    static final class Layout implements RowsOf<FormOfYear, FieldRow> {

        @Override
        public List<FieldRow> of(FormOfYear form) {
            List<FieldRow> rows = new ArrayList<>();
            form.fields().forEach(field -> rows.add(row(rows.size() + 1, field)));
            return rows;
        }

        private static FieldRow row(int number, FormField field) {
            FieldSource source = field.source();
            return new FieldRow(
                    number,
                    field.code(),
                    field.label(),
                    field.labelEn(),
                    field.description(),
                    field.ground(),
                    field.unit(),
                    field.decimals(),
                    field.required(),
                    source.origin(),
                    source.indicator(),
                    source.attribute(),
                    source.money(),
                    source.text());
        }
    }
}
