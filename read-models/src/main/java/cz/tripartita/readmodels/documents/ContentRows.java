package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.DocumentEvent.ChapterOrdered;
import cz.tripartita.planning.events.DocumentEvent.EntryAdded;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.DocumentEvent.EntryRemoved;
import cz.tripartita.planning.events.DocumentEvent.FiguresTaken;
import cz.tripartita.planning.events.DocumentEvent.PartRemoved;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.DocumentEvent.SectionWritten;
import cz.tripartita.planning.events.DocumentEvent.TextWritten;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.EntryFigures;
import cz.tripartita.planning.events.PlanEntry;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what documents say. */
final class ContentRows {

    private static final String ADD = "INSERT INTO views.document_entry VALUES (?, ?, ?, ?, ?, ?::jsonb, NULL, NULL)";

    private static final String REMOVE = """
            WITH removed AS (DELETE FROM views.document_entry WHERE document_id = ? AND entry_id = ? RETURNING area)
            DELETE FROM views.document_order WHERE document_id = ? AND area IN (SELECT area FROM removed)
            """;

    private static final String ORDER = """
            INSERT INTO views.document_order VALUES (?, ?, ?, ?, ?::uuid[])
            ON CONFLICT (document_id, area)
            DO UPDATE SET order_proposal_id = excluded.order_proposal_id, entry_ids = excluded.entry_ids
            """;

    private static final String SET_PART = """
            INSERT INTO views.document_part VALUES (?, ?, ?, ?, ?::jsonb)
            ON CONFLICT (document_id, part_id)
            DO UPDATE SET designation = excluded.designation, part = excluded.part
            """;

    private static final String WRITE_SECTION = """
            INSERT INTO views.document_section VALUES (?, ?, ?, ?)
            ON CONFLICT (document_id, section) DO UPDATE SET written = excluded.written
            """;

    private final JdbcClient jdbc;

    ContentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void added(EntryAdded event, long sequence, String municipality) {
        add(event.documentId(), event.entry(), sequence, municipality);
        jdbc.sql("DELETE FROM views.document_order WHERE document_id = ? AND area = ?")
                .params(Parameters.of(event.documentId(), event.entry().area()))
                .update();
    }

    /** Puts the entries of a balance report, in the order of its plan. */
    void taken(UUID documentId, List<PlanEntry> entries, String municipality) {
        for (int i = 0; i < entries.size(); i++) {
            add(documentId, entries.get(i), i, municipality);
        }
    }

    private void add(UUID documentId, PlanEntry entry, long added, String municipality) {
        jdbc.sql(ADD)
                .params(Parameters.of(
                        documentId, entry.entryId(), municipality, added, entry.area(), Json.ofValue(entry)))
                .update();
    }

    void removed(EntryRemoved event) {
        jdbc.sql(REMOVE)
                .params(Parameters.of(event.documentId(), event.entryId(), event.documentId()))
                .update();
    }

    void ordered(ChapterOrdered event, String municipality) {
        jdbc.sql(ORDER)
                .params(Parameters.of(
                        event.documentId(), event.area(), municipality, event.orderProposalId(), event.entryIds()))
                .update();
    }

    void taken(FiguresTaken event) {
        for (EntryFigures figures : event.figures()) {
            jdbc.sql("UPDATE views.document_entry SET figures = ?::jsonb WHERE document_id = ? AND entry_id = ?")
                    .params(Parameters.of(
                            Json.ofValue(FiguresView.of(figures, event)), event.documentId(), figures.entryId()))
                    .update();
        }
    }

    void answered(EntryAnswered event) {
        jdbc.sql("UPDATE views.document_entry SET answer = ?::jsonb WHERE document_id = ? AND entry_id = ?")
                .params(Parameters.of(Json.ofValue(AnswerView.of(event)), event.documentId(), event.entryId()))
                .update();
    }

    void set(PartSet event, String municipality) {
        DocumentPart part = event.part();
        jdbc.sql(SET_PART)
                .params(Parameters.of(
                        event.documentId(), part.partId(), municipality, part.designation(), Json.ofValue(part)))
                .update();
    }

    void removed(PartRemoved event) {
        jdbc.sql("DELETE FROM views.document_part WHERE document_id = ? AND part_id = ?")
                .params(Parameters.of(event.documentId(), event.partId()))
                .update();
    }

    void written(SectionWritten event, String municipality) {
        jdbc.sql(WRITE_SECTION)
                .params(Parameters.of(event.documentId(), event.section(), municipality, event.text()))
                .update();
    }

    void written(TextWritten event) {
        jdbc.sql("UPDATE views.document SET written = ? WHERE document_id = ?")
                .params(Parameters.of(event.text(), event.documentId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.document_entry").update();
        jdbc.sql("DELETE FROM views.document_order").update();
        jdbc.sql("DELETE FROM views.document_part").update();
        jdbc.sql("DELETE FROM views.document_section").update();
    }
}
