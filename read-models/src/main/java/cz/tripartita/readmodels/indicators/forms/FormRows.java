package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.monitoring.events.StatisticsFormEvent;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormDefined;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormGivenUp;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormHandedOver;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the versions of forms and what was handed over. */
final class FormRows {

    private static final String HANDED = """
            INSERT INTO views.statistics_handed_row
            SELECT ?, ordinal - 1, ?, (r ->> 'monitoringId')::uuid, (r ->> 'serviceId')::uuid, r ->> 'serviceName',
                (r ->> 'organisationId')::uuid, r -> 'cells'
            FROM jsonb_array_elements(?::jsonb) WITH ORDINALITY AS a (r, ordinal)
            """;

    private final JdbcClient jdbc;

    FormRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void on(StatisticsFormEvent event, long sequence, Circumstances circumstances) {
        switch (event) {
            case FormDefined defined -> defined(defined, sequence, circumstances);
            case FormGivenUp givenUp -> givenUp(givenUp, sequence, circumstances);
            case FormHandedOver handedOver -> handedOver(handedOver, sequence, circumstances);
        }
    }

    private void defined(FormDefined event, long sequence, Circumstances circumstances) {
        update(
                "INSERT INTO views.statistics_form VALUES (?, ?, ?) ON CONFLICT (form_id) DO NOTHING",
                event.formId(),
                event.municipality(),
                event.code());
        update(
                "INSERT INTO views.statistics_form_version VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?)",
                event.formId(),
                event.version(),
                event.municipality(),
                sequence,
                event.validFrom(),
                event.definition().recipient(),
                Json.ofValue(event.definition()),
                circumstances.happenedOn());
    }

    private void givenUp(FormGivenUp event, long sequence, Circumstances circumstances) {
        update(
                "INSERT INTO views.statistics_form_end VALUES (?, ?, ?, ?, ?)",
                event.formId(),
                sequence,
                circumstances.municipality(),
                event.lastYear(),
                circumstances.happenedOn());
    }

    private void handedOver(FormHandedOver event, long sequence, Circumstances circumstances) {
        update(
                "INSERT INTO views.statistics_handover VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                event.handoverId(),
                event.formId(),
                circumstances.municipality(),
                sequence,
                event.recipient(),
                event.year(),
                event.version(),
                event.asOf(),
                circumstances.happenedOn(),
                event.rows().size(),
                event.complete(),
                event.sha256(),
                event.note());
        update(HANDED, event.handoverId(), circumstances.municipality(), Json.of(event.rows()));
    }

    private void update(String statement, @Nullable Object... parameters) {
        jdbc.sql(statement).params(Parameters.of(parameters)).update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.statistics_handed_row").update();
        jdbc.sql("DELETE FROM views.statistics_handover").update();
        jdbc.sql("DELETE FROM views.statistics_form_end").update();
        jdbc.sql("DELETE FROM views.statistics_form_version").update();
        jdbc.sql("DELETE FROM views.statistics_form").update();
    }
}
