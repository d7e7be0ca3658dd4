package cz.tripartita.monitoring.statisticsform;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.events.FormCell;
import cz.tripartita.monitoring.events.FormField;
import cz.tripartita.monitoring.events.FormRow;
import cz.tripartita.monitoring.events.Recipient;
import cz.tripartita.monitoring.events.StatisticsFormEvent;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormDefined;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormHandedOver;
import cz.tripartita.monitoring.statisticsform.HandOverForm.Filled;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Decides whether a form was handed over, and keeps what the recipient got. */
final class HandoverDecider {

    private static final Set<Recipient> BY_THE_ACT = Set.of(Recipient.REGION, Recipient.MINISTRY);

    private HandoverDecider() {}

    /**
     * The same hand-over again changes nothing.
     *
     * @param indicators the catalogue of the municipality
     */
    static List<StatisticsFormEvent> decide(
            HandOverForm command, FormState state, Occasion occasion, Indicators indicators) {
        if (state.handovers().contains(command.handoverId())) {
            return List.of();
        }
        Filled filled = command.filled();
        FormDefined form = state.in(command.year());
        if (filled == null || form == null || form.version() != filled.version()) {
            throw MonitoringRule.FORM_IN_FORCE.broken(Map.of(
                    "year", command.year(),
                    "version", filled == null ? 0 : filled.version(),
                    "inForce", form == null ? 0 : form.version()));
        }
        requireTimes(command.year(), form.definition().recipient(), filled.asOf(), occasion);
        FormCheck.check(form.definition(), command.year(), indicators.in(command.year()));
        MonitoringRule.FORM_HAS_A_SERVICE.require(
                !filled.rows().isEmpty(), () -> Map.of("code", form.code(), "year", command.year()));
        return List.of(handedOver(command, filled, form));
    }

    private static FormHandedOver handedOver(HandOverForm command, Filled filled, FormDefined form) {
        List<FormField> fields = form.definition().fields();
        requireFilledBy(fields, filled.rows());
        Set<String> empty = requiredButEmpty(fields, filled.rows());
        String note = command.note();
        MonitoringRule.INCOMPLETE_FORM_EXPLAINED.require(
                empty.isEmpty() || (note != null && !note.isBlank()), () -> Map.of("empty", List.copyOf(empty)));
        return new FormHandedOver(
                command.formId(),
                command.handoverId(),
                form.definition().recipient(),
                command.year(),
                form.version(),
                filled.asOf(),
                filled.rows(),
                empty.isEmpty(),
                HandedOverText.of(form.code(), command.year(), filled).sha256(),
                note);
    }

    private static void requireTimes(int year, Recipient recipient, LocalDate asOf, Occasion occasion) {
        String happenedOn = occasion.happenedOn().toString();
        MonitoringRule.FORM_YEAR_IS_OVER.require(
                !BY_THE_ACT.contains(recipient) || LocalDate.of(year, 12, 31).isBefore(occasion.happenedOn()),
                () -> Map.of("year", year, "happenedOn", happenedOn));
        MonitoringRule.FORM_FIGURES_KNOWN_BY_THEN.require(
                !asOf.isAfter(occasion.happenedOn()), () -> Map.of("asOf", asOf.toString(), "happenedOn", happenedOn));
    }

    /** Rows come from the service itself, so that others than the fields of the version would be its own mistake. */
    private static void requireFilledBy(List<FormField> fields, List<FormRow> rows) {
        List<String> codes = fields.stream().map(FormField::code).toList();
        for (FormRow row : rows) {
            if (!row.cells().stream().map(FormCell::field).toList().equals(codes)) {
                throw new IllegalArgumentException("not filled by the fields of the form: " + row.monitoringId());
            }
        }
    }

    private static Set<String> requiredButEmpty(List<FormField> fields, List<FormRow> rows) {
        Set<String> required =
                fields.stream().filter(FormField::required).map(FormField::code).collect(Collectors.toSet());
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.isEmpty() && required.contains(cell.field()))
                .map(FormCell::field)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
