package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.AnnexKind;
import cz.tripartita.grants.events.ApplicationDraft;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what an application said at each of its versions, and which files are attached to it. */
public final class ApplicationVersions {

    private static final String FILES = "SELECT * FROM views.ledger_attachment WHERE application_id = ? AND ";

    private final JdbcClient jdbc;

    public ApplicationVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ApplicationVersion> list(UUID applicationId) {
        return jdbc.sql("SELECT number, saved_at, handed_in_at, files, NULL AS content"
                        + " FROM views.ledger_application_version WHERE application_id = ? ORDER BY number")
                .param(applicationId)
                .query(Row.as(ApplicationVersions::version))
                .list();
    }

    /** One version with what it says; whose application it is has been asked before. */
    public Optional<ApplicationVersion> find(UUID applicationId, int number) {
        return jdbc.sql("SELECT * FROM views.ledger_application_version WHERE application_id = ? AND number = ?")
                .params(applicationId, number)
                .query(Row.as(ApplicationVersions::version))
                .optional();
    }

    List<AttachmentView> attached(UUID applicationId) {
        return jdbc.sql(FILES + "NOT removed ORDER BY attached_at, attachment_id")
                .param(applicationId)
                .query(Row.as(ApplicationVersions::attachment))
                .list();
    }

    /**
     * One file that is attached now or was handed in with a version; whose application it is has been asked before.
     */
    public Optional<AttachmentView> attachment(UUID applicationId, UUID attachmentId) {
        return jdbc.sql(FILES + "attachment_id = ? AND (handed_in OR NOT removed)")
                .params(applicationId, attachmentId)
                .query(Row.as(ApplicationVersions::attachment))
                .optional();
    }

    private static ApplicationVersion version(Row row) throws SQLException {
        String content = row.textOrNull("content");
        return new ApplicationVersion(
                row.number("number"),
                row.instant("saved_at"),
                row.instantOrNull("handed_in_at"),
                row.ids("files"),
                content == null ? null : Json.value(content, ApplicationDraft.class));
    }

    private static AttachmentView attachment(Row row) throws SQLException {
        return new AttachmentView(
                row.id("attachment_id"),
                row.constant("kind", AnnexKind.class),
                row.text("media_type"),
                row.number("size"),
                row.text("sha256"),
                row.instant("attached_at"),
                row.flag("handed_in"));
    }
}
