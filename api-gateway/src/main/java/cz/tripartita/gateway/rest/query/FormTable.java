package cz.tripartita.gateway.rest.query;

import cz.tripartita.monitoring.events.FormField;
import cz.tripartita.monitoring.events.FormRow;
import cz.tripartita.readmodels.Language;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.indicators.forms.FormOfYear;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filled form: one item for each service, one column for each field, in the order of the form.
 *
 * @param columns labels in the caller's language; the last one says what is missing and why
 */
record FormTable(
        List<AnswerColumn> columns,
        List<ServiceInForm> items,
        @Nullable String next) implements PageOfColumns<ServiceInForm> {

    static FormTable of(FormOfYear form, Page<FormRow> rows, Language language) {
        return new FormTable(
                columns(form.fields(), language),
                rows.items().stream()
                        .map(row -> ServiceInForm.of(row, form.fields(), language))
                        .toList(),
                rows.next());
    }

    private static List<AnswerColumn> columns(List<FormField> fields, Language language) {
        List<AnswerColumn> columns = new ArrayList<>();
        fields.forEach(field -> columns.add(new AnswerColumn("/values/" + field.code(), label(field, language))));
        columns.add(new AnswerColumn("/whyEmpty", language == Language.CS ? "Proč je prázdné" : "Why it is empty"));
        return List.copyOf(columns);
    }

    static String label(FormField field, Language language) {
        return language == Language.CS ? field.label() : field.labelEn();
    }
}
