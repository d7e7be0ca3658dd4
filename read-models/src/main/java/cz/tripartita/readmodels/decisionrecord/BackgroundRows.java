package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The decision record's own copies of statutes, groups and meetings. */
final class BackgroundRows {

    private final JdbcClient jdbc;

    BackgroundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void adopted(StatuteAdopted event, String municipality) {
        jdbc.sql("INSERT INTO views.decision_statute VALUES (?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        event.processId(),
                        event.version(),
                        municipality,
                        event.effectiveFrom(),
                        event.rules().publicSittings().contains(Body.WORKING_GROUP)))
                .update();
        jdbc.sql(
                        "INSERT INTO views.decision_area SELECT ?, ?, code, ?, name FROM unnest(?::text[], ?::text[]) AS a (code, name)")
                .params(Parameters.of(
                        event.processId(),
                        event.version(),
                        municipality,
                        event.rules().areas().stream().map(Area::code).toList(),
                        event.rules().areas().stream().map(Area::name).toList()))
                .update();
    }

    void established(GroupEstablished event) {
        jdbc.sql("INSERT INTO views.decision_group VALUES (?, ?, ?)")
                .params(Parameters.of(event.groupId(), event.municipality(), event.name()))
                .update();
    }

    void scheduled(MeetingScheduled event) {
        jdbc.sql("INSERT INTO views.decision_meeting VALUES (?, ?, ?, ?)")
                .params(Parameters.of(event.meetingId(), event.municipality(), event.startsAt(), event.place()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.decision_meeting").update();
        jdbc.sql("DELETE FROM views.decision_group").update();
        jdbc.sql("DELETE FROM views.decision_area").update();
        jdbc.sql("DELETE FROM views.decision_statute").update();
    }
}
