package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSupplemented;
import cz.tripartita.grants.events.ApplicationEvent.DraftSaved;
import cz.tripartita.grants.events.ApplicationEvent.FileAttached;
import cz.tripartita.grants.events.ApplicationEvent.FileRemoved;
import cz.tripartita.grants.events.Attachment;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the versions of what an application says, and the files that are attached to it. */
final class VersionRows {

    private static final String HAND_IN = """
            INSERT INTO views.ledger_application_version VALUES (?, ?, ?::jsonb, ?, ?, ?::uuid[])
            ON CONFLICT (application_id, number) DO UPDATE
            SET handed_in_at = excluded.handed_in_at, files = excluded.files
            """;

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void saved(DraftSaved event, Entry entry) {
        update(
                "INSERT INTO views.ledger_application_version VALUES (?, ?, ?::jsonb, ?, NULL, '{}')",
                event.applicationId(),
                event.version(),
                Json.ofValue(event.draft()),
                entry.at());
    }

    void submitted(ApplicationSubmitted event, Entry entry) {
        handIn(event.applicationId(), event.version(), event.content(), event.attachments(), entry);
    }

    void supplemented(ApplicationSupplemented event, Entry entry) {
        handIn(event.applicationId(), event.version(), event.content(), event.attachments(), entry);
    }

    private void handIn(
            UUID applicationId, int version, ApplicationContent content, List<Attachment> attachments, Entry entry) {
        List<UUID> files = attachments.stream().map(Attachment::attachmentId).toList();
        update(HAND_IN, applicationId, version, Json.ofValue(content), entry.at(), entry.at(), files);
        update(
                "UPDATE views.ledger_attachment SET handed_in = true"
                        + " WHERE application_id = ? AND attachment_id = ANY (?::uuid[])",
                applicationId,
                files);
    }

    void attached(FileAttached event, Entry entry) {
        Attachment file = event.attachment();
        update(
                "INSERT INTO views.ledger_attachment VALUES (?, ?, ?, ?, ?, ?, ?, false, false)",
                event.applicationId(),
                file.attachmentId(),
                file.kind(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                entry.at());
    }

    void removed(FileRemoved event) {
        update(
                "UPDATE views.ledger_attachment SET removed = true WHERE application_id = ? AND attachment_id = ?",
                event.applicationId(),
                event.attachmentId());
    }

    private void update(String sql, @Nullable Object... values) {
        jdbc.sql(sql).params(Parameters.of(values)).update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.ledger_attachment").update();
        jdbc.sql("DELETE FROM views.ledger_application_version").update();
    }
}
