package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationDraft;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationFoundComplete;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSupplemented;
import cz.tripartita.grants.events.ApplicationEvent.DefectsFound;
import cz.tripartita.grants.events.ApplicationEvent.DraftSaved;
import cz.tripartita.grants.events.ApplicationEvent.LateSubmissionAllowed;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes applications up to their formal check; how they end is written by {@link ApplicationEndRows}. */
final class ApplicationRows {

    private static final String START = """
            INSERT INTO views.ledger_application (application_id, municipality, programme_id, line_id, organisation_id,
                state, started_on, started_at, version)
            VALUES (?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?)
            """;

    private static final String SAY = """
            UPDATE views.ledger_application SET service_id = ?, service_name = ?, service_kind = ?, period_from = ?,
                period_to = ?, requested = ?, content = ?::jsonb, version = ? WHERE application_id = ?
            """;

    private static final String ALLOW = """
            UPDATE views.ledger_application SET late_until = ?, late_reason = ?, late_allowed_at = ?, version = ?
            WHERE application_id = ?
            """;

    private static final String SEND_BACK = """
            UPDATE views.ledger_application SET state = 'DEFECTIVE', defects = ?::jsonb, cure_by = ?, version = ?
            WHERE application_id = ?
            """;

    private final JdbcClient jdbc;

    ApplicationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void started(ApplicationStarted event, Entry entry) {
        jdbc.sql(START)
                .params(Parameters.of(
                        event.applicationId(),
                        event.municipality(),
                        event.programmeId(),
                        event.lineId(),
                        event.organisationId(),
                        entry.on(),
                        entry.at(),
                        entry.version()))
                .update();
    }

    void saved(DraftSaved event, Entry entry) {
        ApplicationDraft draft = event.draft();
        say(
                event.applicationId(),
                entry,
                draft,
                draft.serviceId(),
                draft.serviceName(),
                draft.serviceKind(),
                draft.periodFrom(),
                draft.periodTo(),
                draft.requested());
    }

    void lateAllowed(LateSubmissionAllowed event, Entry entry) {
        update(ALLOW, event.until(), event.reason(), entry.at(), entry.version(), event.applicationId());
    }

    void submitted(ApplicationSubmitted event, Entry entry) {
        say(event.applicationId(), entry, event.content());
        update(
                "UPDATE views.ledger_application SET state = 'SUBMITTED', submitted_on = ?, submitted_at = ?"
                        + " WHERE application_id = ?",
                entry.on(),
                entry.at(),
                event.applicationId());
    }

    void sentBack(DefectsFound event, Entry entry) {
        update(SEND_BACK, Json.of(event.defects()), event.cureBy(), entry.version(), event.applicationId());
    }

    void supplemented(ApplicationSupplemented event, Entry entry) {
        say(event.applicationId(), entry, event.content());
        update(
                "UPDATE views.ledger_application SET state = 'SUBMITTED', supplemented_at = ? WHERE application_id = ?",
                entry.at(),
                event.applicationId());
    }

    void complete(ApplicationFoundComplete event, Entry entry) {
        update(
                "UPDATE views.ledger_application SET state = 'COMPLETE', version = ? WHERE application_id = ?",
                entry.version(),
                event.applicationId());
    }

    /** Only the version moves. */
    void touched(UUID applicationId, Entry entry) {
        update(
                "UPDATE views.ledger_application SET version = ? WHERE application_id = ?",
                entry.version(),
                applicationId);
    }

    private void say(UUID applicationId, Entry entry, ApplicationContent content) {
        say(
                applicationId,
                entry,
                content,
                content.serviceId(),
                content.serviceName(),
                content.serviceKind(),
                content.periodFrom(),
                content.periodTo(),
                content.requested());
    }

    /** Writes what the application says, and of it what lists show. */
    private void say(UUID applicationId, Entry entry, Object content, @Nullable Object... listed) {
        jdbc.sql(SAY)
                .params(Parameters.of(listed))
                .params(Parameters.of(Json.ofValue(content), entry.version(), applicationId))
                .update();
    }

    private void update(String sql, @Nullable Object... values) {
        jdbc.sql(sql).params(Parameters.of(values)).update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.ledger_application").update();
    }
}
