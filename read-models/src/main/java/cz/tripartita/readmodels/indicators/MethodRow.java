package cz.tripartita.readmodels.indicators;

import cz.tripartita.grants.events.ReportingLength;
import cz.tripartita.monitoring.events.KindOfReporting;
import cz.tripartita.monitoring.events.ReportingMethod;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.UUID;

/** A version of a method of reporting, as a row of its table. */
record MethodRow(UUID methodId, long sequence, ReportingMethodsView.Version version) {

    static MethodRow read(Row row) throws SQLException {
        ReportingMethod method = new ReportingMethod(
                row.constant("every", ReportingLength.class),
                Json.list(row.text("kinds"), KindOfReporting.class),
                row.number("days_to_report"),
                row.number("remind_days_before"),
                row.number("remind_days_after"));
        ReportingMethodsView.Version version = new ReportingMethodsView.Version(
                row.number("version"), row.number("valid_from"), method, row.text("reason"), row.day("set_on"));
        return new MethodRow(row.id("method_id"), row.version("sequence"), version);
    }
}
