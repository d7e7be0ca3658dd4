package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationFoundComplete;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRefused;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRejected;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationWithdrawn;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes applications. */
final class ApplicationRows {

    private static final String SUBMIT = """
            INSERT INTO views.ledger_application
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?::uuid[], ?, ?, ?, ?, 'SUBMITTED', ?, ?,
                NULL, NULL, NULL, NULL, NULL, NULL, NULL, ?)
            """;

    private static final String END = """
            UPDATE views.ledger_application SET state = ?, ended_on = ?, reason = ?, version = ? WHERE application_id = ?
            """;

    private static final String DECIDE = """
            UPDATE views.ledger_application SET state = ?, ended_on = ?, reason = ?, grant_id = ?, awarded = ?,
                resolution_body = ?, resolution_number = ?, resolution_on = ?, version = ? WHERE application_id = ?
            """;

    private final JdbcClient jdbc;

    ApplicationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void submitted(ApplicationSubmitted event, Entry entry) {
        jdbc.sql(SUBMIT)
                .params(Parameters.of(
                        event.applicationId(),
                        event.municipality(),
                        event.programmeId(),
                        event.lineId(),
                        event.organisationId(),
                        event.serviceId(),
                        event.serviceName(),
                        event.serviceKind(),
                        event.purpose(),
                        event.reasons(),
                        event.periodFrom(),
                        event.periodTo(),
                        Json.of(event.costs()),
                        Json.of(event.sources()),
                        event.requested(),
                        event.priorities(),
                        event.bankAccount().textId(),
                        event.bankAccount().digest(),
                        event.statutoryRepresentative().textId(),
                        event.statutoryRepresentative().digest(),
                        entry.on(),
                        entry.at(),
                        entry.version()))
                .update();
    }

    void complete(ApplicationFoundComplete event, Entry entry) {
        jdbc.sql("UPDATE views.ledger_application SET state = 'COMPLETE', version = ? WHERE application_id = ?")
                .params(Parameters.of(entry.version(), event.applicationId()))
                .update();
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

    void clear() {
        jdbc.sql("DELETE FROM views.ledger_application").update();
    }
}
