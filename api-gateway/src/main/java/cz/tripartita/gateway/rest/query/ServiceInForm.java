package cz.tripartita.gateway.rest.query;

import cz.tripartita.monitoring.events.FormCell;
import cz.tripartita.monitoring.events.FormField;
import cz.tripartita.monitoring.events.FormRow;
import cz.tripartita.monitoring.events.NoFigure;
import cz.tripartita.readmodels.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One service in a form.
 *
 * @param values a number or a text by code of the field, null where there is none
 * @param empty the fields without a value and the reason of each
 * @param whyEmpty the same in words
 */
record ServiceInForm(
        UUID monitoringId,
        UUID serviceId,
        String serviceName,
        UUID organisationId,
        Map<String, @Nullable Object> values,
        List<EmptyField> empty,
        List<String> whyEmpty) {

    /**
     * A field without a value.
     *
     * @param missing parts of the year, or codes of indicators, that the value lacks
     */
    record EmptyField(String field, NoFigure reason, List<String> missing, boolean required) {}

    /** A row, which has a cell for each field in their order. */
    static ServiceInForm of(FormRow row, List<FormField> fields, Language language) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        List<EmptyField> empty = new ArrayList<>();
        List<String> why = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            FormField field = fields.get(i);
            FormCell cell = row.cells().get(i);
            values.put(field.code(), cell.number() == null ? cell.text() : cell.number());
            if (cell.noFigure() != null) {
                empty.add(new EmptyField(field.code(), cell.noFigure(), cell.missing(), field.required()));
                why.add(FormTable.label(field, language) + ": " + words(cell.noFigure(), language)
                        + (cell.missing().isEmpty() ? "" : " (" + String.join(", ", cell.missing()) + ")"));
            }
        }
        return new ServiceInForm(
                row.monitoringId(),
                row.serviceId(),
                row.serviceName(),
                row.organisationId(),
                Collections.unmodifiableMap(values),
                List.copyOf(empty),
                List.copyOf(why));
    }

    private static String words(NoFigure reason, Language language) {
        boolean czech = language == Language.CS;
        return switch (reason) {
            case NO_ACCEPTED_REPORT -> czech ? "dosud není přijat žádný výkaz" : "no report is accepted yet";
            case PERIOD_MISSING -> czech ? "chybí přijatý výkaz za část roku" : "a part of the year is missing";
            case NOT_ADDED_UP ->
                czech ? "části roku se nesčítají a rok nebyl vykázán celý" : "the parts of the year do not add up";
            case INPUT_MISSING -> czech ? "chybí, z čeho se odvozuje" : "what it is derived from is missing";
            case DIVISION_BY_ZERO -> czech ? "dělilo by se nulou" : "it would divide by zero";
            case NOT_COUNTED ->
                czech ? "u tohoto druhu služby se nesleduje" : "it is not counted for this kind of service";
            case OTHER_UNIT ->
                czech ? "ukazatel má v tomto roce jinou jednotku" : "the indicator has another unit in this year";
            case NOT_KNOWN -> czech ? "katalog to neuvádí" : "the catalogue does not say it";
        };
    }
}
