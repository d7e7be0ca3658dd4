package cz.tripartita.readmodels.indicators;

import cz.tripartita.monitoring.events.ReportingMethod;
import cz.tripartita.monitoring.events.ReportingMethodEvent.ReportingMethodSet;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the methods of reporting. */
final class ReportingMethodRows {

    private final JdbcClient jdbc;

    ReportingMethodRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set(ReportingMethodSet event, long sequence, Circumstances circumstances) {
        ReportingMethod method = event.method();
        jdbc.sql("INSERT INTO views.reporting_method VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        event.methodId(),
                        event.version(),
                        event.municipality(),
                        sequence,
                        event.validFrom(),
                        method.every(),
                        Json.of(method.kinds()),
                        method.daysToReport(),
                        method.remindDaysBefore(),
                        method.remindDaysAfter(),
                        event.reason(),
                        circumstances.happenedOn()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.reporting_method").update();
    }
}
