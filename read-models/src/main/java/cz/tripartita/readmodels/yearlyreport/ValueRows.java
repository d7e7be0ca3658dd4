package cz.tripartita.readmodels.yearlyreport;

import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.IndicatorValue;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.readmodels.Parameters;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes reported values and which of them were accepted. */
final class ValueRows {

    private static final String SUBMIT = """
            INSERT INTO views.yearly_value
            SELECT ?, ?, ?, indicator, ?, indicator_version, value, false
            FROM unnest(?::text[], ?::integer[], ?::numeric[]) AS v (indicator, indicator_version, value)
            """;

    private final JdbcClient jdbc;

    ValueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void registered(OrganisationRegistered event) {
        jdbc.sql("INSERT INTO views.yearly_organisation VALUES (?, ?, ?)")
                .params(Parameters.of(event.organisationId(), event.municipality(), event.name()))
                .update();
    }

    void renamed(OrganisationRenamed event) {
        jdbc.sql("UPDATE views.yearly_organisation SET name = ? WHERE organisation_id = ?")
                .params(Parameters.of(event.name(), event.organisationId()))
                .update();
    }

    void defined(IndicatorDefined event) {
        jdbc.sql("INSERT INTO views.yearly_indicator VALUES (?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        event.municipality(),
                        event.code(),
                        event.version(),
                        event.definition().name(),
                        event.definition().unit()))
                .update();
    }

    void opened(MonitoringOpened event) {
        jdbc.sql("INSERT INTO views.yearly_monitoring VALUES (?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        event.monitoringId(),
                        event.municipality(),
                        event.year(),
                        event.serviceName(),
                        event.organisationId()))
                .update();
    }

    void submitted(ReportSubmitted event, String municipality) {
        List<IndicatorValue> values = event.values();
        jdbc.sql(SUBMIT)
                .params(Parameters.of(
                        event.monitoringId(),
                        event.period(),
                        event.version(),
                        municipality,
                        values.stream().map(IndicatorValue::indicator).toList(),
                        values.stream().map(IndicatorValue::indicatorVersion).toList(),
                        values.stream().map(IndicatorValue::value).toList()))
                .update();
    }

    void accepted(ReportAccepted event) {
        jdbc.sql("UPDATE views.yearly_value SET accepted = true WHERE monitoring_id = ? AND period = ? AND version = ?")
                .params(Parameters.of(event.monitoringId(), event.period(), event.version()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.yearly_value").update();
        jdbc.sql("DELETE FROM views.yearly_monitoring").update();
        jdbc.sql("DELETE FROM views.yearly_indicator").update();
        jdbc.sql("DELETE FROM views.yearly_organisation").update();
    }
}
