package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.DocumentEvent.CommentSettled;
import cz.tripartita.planning.events.DocumentEvent.CommentSubmitted;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes comments and how they were settled. */
final class CommentRows {

    private static final String SUBMIT = """
            INSERT INTO views.document_comment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL)
            """;

    private static final String SETTLE = """
            UPDATE views.document_comment SET outcome = ?, reason = ?, settled_on = ?
            WHERE document_id = ? AND comment_id = ?
            """;

    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void submitted(CommentSubmitted event, long sequence, Circumstances at) {
        ErasableText author = event.author();
        jdbc.sql(SUBMIT)
                .params(Parameters.of(
                        event.documentId(),
                        event.commentId(),
                        at.municipality(),
                        sequence,
                        event.draft(),
                        event.channel(),
                        event.text().textId(),
                        event.text().digest(),
                        author == null ? null : author.textId(),
                        author == null ? null : author.digest(),
                        event.memberId(),
                        event.about(),
                        at.happenedOn()))
                .update();
    }

    void settled(CommentSettled event, Circumstances at) {
        jdbc.sql(SETTLE)
                .params(Parameters.of(
                        event.outcome(), event.reason(), at.happenedOn(), event.documentId(), event.commentId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.document_comment").update();
    }
}
