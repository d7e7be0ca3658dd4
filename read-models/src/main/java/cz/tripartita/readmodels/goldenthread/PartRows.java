package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.DocumentEvent.PartProgressRecorded;
import cz.tripartita.planning.events.DocumentEvent.PartRemoved;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes goals, measures and activities, and how far they have come. */
final class PartRows {

    private static final String SET = """
            INSERT INTO views.thread_part VALUES (?, ?, ?, ?, ?::jsonb)
            ON CONFLICT (document_id, part_id)
            DO UPDATE SET designation = excluded.designation, part = excluded.part
            """;

    private final JdbcClient jdbc;

    PartRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set(PartSet event, String municipality) {
        DocumentPart part = event.part();
        jdbc.sql(SET)
                .params(Parameters.of(
                        event.documentId(), part.partId(), municipality, part.designation(), Json.ofValue(part)))
                .update();
    }

    void removed(PartRemoved event) {
        jdbc.sql("DELETE FROM views.thread_part WHERE document_id = ? AND part_id = ?")
                .params(event.documentId(), event.partId())
                .update();
    }

    void recorded(PartProgressRecorded event, long sequence, String municipality) {
        jdbc.sql("INSERT INTO views.thread_part_progress VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        event.documentId(),
                        sequence,
                        event.partId(),
                        municipality,
                        event.state(),
                        event.value(),
                        event.note(),
                        event.recordedFor()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.thread_part_progress").update();
        jdbc.sql("DELETE FROM views.thread_part").update();
    }
}
