package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.CommentsOpened;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import cz.tripartita.planning.events.DocumentEvent.DocumentSuperseded;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.readmodels.Parameters;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes documents and how far they have come. */
final class DocumentRows {

    private static final String BEGIN = """
            INSERT INTO views.document
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, 'DRAFTING', 0, NULL, ?, NULL, false, ?, NULL, 0)
            """;

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begun(DocumentDrafted event) {
        jdbc.sql(BEGIN)
                .params(Parameters.of(
                        event.documentId(),
                        event.municipality(),
                        event.processId(),
                        event.kind(),
                        event.title(),
                        event.periodFrom(),
                        event.periodTo(),
                        null,
                        event.supersedes(),
                        event.draftedOn()))
                .update();
    }

    void begun(BalanceReportDrafted event) {
        jdbc.sql(BEGIN)
                .params(Parameters.of(
                        event.documentId(),
                        event.municipality(),
                        event.processId(),
                        DocumentKind.BALANCE_REPORT,
                        event.title(),
                        event.periodFrom(),
                        event.periodTo(),
                        event.planId(),
                        event.supersedes(),
                        event.draftedOn()))
                .update();
    }

    void versioned(UUID documentId, long version) {
        jdbc.sql("UPDATE views.document SET version = ? WHERE document_id = ?")
                .params(Parameters.of(version, documentId))
                .update();
    }

    void at(DocumentStage stage, int draft, UUID documentId) {
        jdbc.sql("UPDATE views.document SET stage = ?, draft = ? WHERE document_id = ?")
                .params(Parameters.of(stage, draft, documentId))
                .update();
    }

    /** From now on the public reads the draft. */
    void opened(CommentsOpened event) {
        jdbc.sql("UPDATE views.document SET open_draft = ? WHERE document_id = ?")
                .params(Parameters.of(event.draft(), event.documentId()))
                .update();
    }

    void published(DocumentPublished event) {
        jdbc.sql("UPDATE views.document SET stage = 'PUBLISHED', late = ?, published_on = ? WHERE document_id = ?")
                .params(Parameters.of(event.late(), event.publishedOn(), event.documentId()))
                .update();
    }

    void superseded(DocumentSuperseded event) {
        jdbc.sql("UPDATE views.document SET stage = 'SUPERSEDED', superseded_by = ? WHERE document_id = ?")
                .params(Parameters.of(event.successorId(), event.documentId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.document").update();
    }
}
