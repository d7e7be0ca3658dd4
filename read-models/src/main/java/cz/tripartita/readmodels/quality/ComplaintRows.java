package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.ComplaintEvent;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintHandled;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintReceived;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintVoided;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes complaints that count. */
final class ComplaintRows {

    private final JdbcClient jdbc;

    ComplaintRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void on(ComplaintEvent event, long version) {
        switch (event) {
            case ComplaintReceived e ->
                jdbc.sql("INSERT INTO views.quality_complaint VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?)")
                        .params(Parameters.of(
                                e.complaintId(),
                                e.municipality(),
                                e.monitoringId(),
                                e.serviceId(),
                                e.serviceName(),
                                e.organisationId(),
                                e.receivedOn(),
                                e.channel(),
                                e.topic(),
                                version))
                        .update();
            case ComplaintHandled e ->
                jdbc.sql("UPDATE views.quality_complaint SET outcome = ?, handled_on = ?, version = ?"
                                + " WHERE complaint_id = ?")
                        .params(Parameters.of(e.outcome(), e.handledOn(), version, e.complaintId()))
                        .update();
            case ComplaintVoided e ->
                jdbc.sql("DELETE FROM views.quality_complaint WHERE complaint_id = ?")
                        .params(Parameters.of(e.complaintId()))
                        .update();
        }
    }

    void clear() {
        jdbc.sql("DELETE FROM views.quality_complaint").update();
    }
}
