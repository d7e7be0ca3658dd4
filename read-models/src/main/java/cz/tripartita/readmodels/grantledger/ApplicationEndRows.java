package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRefused;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRejected;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationWithdrawn;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.Parameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes how applications end. */
final class ApplicationEndRows {

    private static final String END = """
            UPDATE views.ledger_application SET state = ?, ended_on = ?, reason = ?, version = ? WHERE application_id = ?
            """;

    private static final String DECIDE = """
            UPDATE views.ledger_application SET state = ?, ended_on = ?, reason = ?, grant_id = ?, awarded = ?,
                resolution_body = ?, resolution_number = ?, resolution_on = ?, version = ? WHERE application_id = ?
            """;

    private final JdbcClient jdbc;

    ApplicationEndRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void rejected(ApplicationRejected event, Entry entry) {
        end(ApplicationState.REJECTED, event.applicationId(), event.reason(), entry);
    }

    void withdrawn(ApplicationWithdrawn event, Entry entry) {
        end(ApplicationState.WITHDRAWN, event.applicationId(), null, entry);
    }

    private void end(ApplicationState state, UUID applicationId, @Nullable String reason, Entry entry) {
        jdbc.sql(END)
                .params(Parameters.of(state, entry.on(), reason, entry.version(), applicationId))
                .update();
    }

    void awarded(ApplicationAwarded event, Entry entry) {
        Resolution resolution = event.resolution();
        jdbc.sql(DECIDE)
                .params(Parameters.of(
                        ApplicationState.AWARDED,
                        entry.on(),
                        null,
                        event.grantId(),
                        event.awarded(),
                        resolution.body(),
                        resolution.number(),
                        resolution.adoptedOn(),
                        entry.version(),
                        event.applicationId()))
                .update();
    }

    /** Its grant was withdrawn, or awarded again after that. */
    void granted(UUID grantId, boolean withdrawn) {
        jdbc.sql("UPDATE views.ledger_application SET state = ? WHERE grant_id = ?")
                .params(Parameters.of(withdrawn ? ApplicationState.GRANT_WITHDRAWN : ApplicationState.AWARDED, grantId))
                .update();
    }

    void refused(ApplicationRefused event, Entry entry) {
        Resolution resolution = event.resolution();
        jdbc.sql(DECIDE)
                .params(Parameters.of(
                        ApplicationState.REFUSED,
                        entry.on(),
                        event.reason(),
                        null,
                        Money.ZERO,
                        resolution.body(),
                        resolution.number(),
                        resolution.adoptedOn(),
                        entry.version(),
                        event.applicationId()))
                .update();
    }
}
