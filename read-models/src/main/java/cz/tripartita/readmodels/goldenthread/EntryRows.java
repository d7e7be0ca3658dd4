package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import cz.tripartita.planning.events.DocumentEvent.DocumentSuperseded;
import cz.tripartita.planning.events.DocumentEvent.EntryAdded;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.DocumentEvent.EntryRemoved;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.PlanEntry;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes entries of realisation plans and what balance reports answered. */
final class EntryRows {

    private static final String BEGIN = """
            INSERT INTO views.thread_document VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'IN_PREPARATION', ?, NULL)
            """;

    private static final String ANSWER = """
            INSERT INTO views.thread_answer VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (document_id, entry_id) DO UPDATE SET outcome = excluded.outcome, reasons = excluded.reasons
            """;

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a document; grant rules neither plan nor answer anything. */
    void drafted(DocumentDrafted event) {
        if (event.kind() != DocumentKind.GRANT_RULES) {
            jdbc.sql(BEGIN)
                    .params(Parameters.of(
                            event.documentId(),
                            event.municipality(),
                            event.kind(),
                            event.title(),
                            event.periodFrom(),
                            event.periodTo(),
                            event.conceptId(),
                            null,
                            event.draftedOn()))
                    .update();
        }
    }

    void drafted(BalanceReportDrafted event) {
        jdbc.sql(BEGIN)
                .params(Parameters.of(
                        event.documentId(),
                        event.municipality(),
                        DocumentKind.BALANCE_REPORT,
                        event.title(),
                        event.periodFrom(),
                        event.periodTo(),
                        null,
                        event.planId(),
                        event.draftedOn()))
                .update();
    }

    void added(EntryAdded event, String municipality) {
        PlanEntry entry = event.entry();
        jdbc.sql("INSERT INTO views.thread_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        event.documentId(),
                        entry.entryId(),
                        municipality,
                        entry.proposalId(),
                        entry.title(),
                        entry.area(),
                        entry.ties().conceptMeasure(),
                        entry.expectedCost()))
                .update();
    }

    void removed(EntryRemoved event) {
        jdbc.sql("DELETE FROM views.thread_entry WHERE plan_id = ? AND entry_id = ?")
                .params(event.documentId(), event.entryId())
                .update();
    }

    void answered(EntryAnswered event, String municipality) {
        jdbc.sql(ANSWER)
                .params(Parameters.of(
                        event.documentId(), event.entryId(), municipality, event.outcome(), event.reasons()))
                .update();
    }

    void published(DocumentPublished event) {
        jdbc.sql("UPDATE views.thread_document SET stage = 'PUBLISHED', published_on = ? WHERE document_id = ?")
                .params(event.publishedOn(), event.documentId())
                .update();
    }

    void superseded(DocumentSuperseded event) {
        jdbc.sql("UPDATE views.thread_document SET stage = 'SUPERSEDED' WHERE document_id = ?")
                .param(event.documentId())
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.thread_answer").update();
        jdbc.sql("DELETE FROM views.thread_entry").update();
        jdbc.sql("DELETE FROM views.thread_document").update();
    }
}
