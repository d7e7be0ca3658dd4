package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeApproved;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes programmes and the entries of their money. */
final class ProgrammeRows {

    private static final String DRAFT = """
            WITH programme AS (
                INSERT INTO views.ledger_programme
                VALUES (?, ?, ?, ?, ?, ?, 'DRAFTED', ?::text[], ?::uuid[], ?::text[], ?, 0, ?, ?, ?, ?::jsonb, ?, ?, ?,
                    ?, ?, ?, NULL, NULL, NULL, NULL, NULL, ?)
                RETURNING *)
            INSERT INTO views.ledger_programme_entry
            SELECT programme_id, version, 1, 'ALLOCATION', municipality, drafted_on, ?, 0, allocation, NULL, NULL, NULL,
                NULL, NULL, NULL, NULL
            FROM programme
            """;

    private static final String APPROVE = """
            UPDATE views.ledger_programme SET state = 'APPROVED', approval_body = ?, approval_number = ?,
                approved_on = ?, version = ? WHERE programme_id = ?
            """;

    private static final String ALLOCATE = """
            WITH allocated AS (UPDATE views.ledger_programme SET allocation = ?, version = ? WHERE programme_id = ?)
            INSERT INTO views.ledger_programme_entry
            VALUES (?, ?, 1, 'ALLOCATION', ?, ?, ?, ?, ?, NULL, NULL, ?, ?, ?, NULL, ?)
            """;

    private static final String DECIDE = """
            WITH decided AS (
                UPDATE views.ledger_programme SET state = 'DECIDED', awarded = ?, version = ? WHERE programme_id = ?)
            INSERT INTO views.ledger_programme_entry
            SELECT ?, ?, ordinal, 'AWARDED', ?, ?, ?, 0, (d -> 'awarded' ->> 'amount')::numeric,
                (d ->> 'applicationId')::uuid, (d ->> 'grantId')::uuid, ?, ?, ?, NULL, d ->> 'reason'
            FROM jsonb_array_elements(?::jsonb) WITH ORDINALITY AS a (d, ordinal)
            """;

    private static final String CHANGE_AWARD = """
            WITH changed AS (UPDATE views.ledger_programme SET awarded = ?, version = ? WHERE programme_id = ?)
            INSERT INTO views.ledger_programme_entry
            VALUES (?, ?, 1, 'AWARDED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;

    ProgrammeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void drafted(ProgrammeDrafted event, Entry entry) {
        jdbc.sql(DRAFT)
                .params(Parameters.of(
                        event.programmeId(),
                        event.municipality(),
                        event.year(),
                        event.name(),
                        event.purpose(),
                        event.reasons(),
                        event.targetGroups(),
                        event.priorities(),
                        event.serviceKinds(),
                        event.allocation(),
                        event.largestAmount(),
                        event.smallestOwnSharePercent(),
                        event.eligibleApplicants(),
                        Json.of(event.criteria()),
                        event.opensAt(),
                        event.closesAt(),
                        event.decisionBy(),
                        event.conditions(),
                        event.modelApplication(),
                        entry.on(),
                        entry.version(),
                        entry.at()))
                .update();
    }

    void approved(ProgrammeApproved event, Entry entry) {
        Resolution resolution = event.resolution();
        jdbc.sql(APPROVE)
                .params(Parameters.of(
                        resolution.body(),
                        resolution.number(),
                        resolution.adoptedOn(),
                        entry.version(),
                        event.programmeId()))
                .update();
    }

    void published(ProgrammePublished event, Entry entry) {
        jdbc.sql("UPDATE views.ledger_programme SET state = 'PUBLISHED', published_on = ?, version = ?"
                        + " WHERE programme_id = ?")
                .params(Parameters.of(event.publishedOn(), entry.version(), event.programmeId()))
                .update();
    }

    void cancelled(ProgrammeCancelled event, Entry entry) {
        jdbc.sql("UPDATE views.ledger_programme SET state = 'CANCELLED', cancellation_reason = ?, version = ?"
                        + " WHERE programme_id = ?")
                .params(Parameters.of(event.reason(), entry.version(), event.programmeId()))
                .update();
    }

    void allocationChanged(AllocationChanged event, Entry entry) {
        Resolution resolution = event.resolution();
        jdbc.sql(ALLOCATE)
                .params(Parameters.of(
                        event.after(),
                        entry.version(),
                        event.programmeId(),
                        event.programmeId(),
                        entry.version(),
                        entry.municipality(),
                        entry.on(),
                        entry.at(),
                        event.before(),
                        event.after(),
                        resolution.body(),
                        resolution.number(),
                        resolution.adoptedOn(),
                        event.reason()))
                .update();
    }

    void decided(AwardsDecided event, Entry entry) {
        Resolution resolution = event.resolution();
        jdbc.sql(DECIDE)
                .params(Parameters.of(
                        event.awardedInTotal(),
                        entry.version(),
                        event.programmeId(),
                        event.programmeId(),
                        entry.version(),
                        entry.municipality(),
                        entry.on(),
                        entry.at(),
                        resolution.body(),
                        resolution.number(),
                        resolution.adoptedOn(),
                        Json.of(event.decisions())))
                .update();
    }

    void awardChanged(AwardChanged event, Entry entry) {
        Resolution resolution = event.resolution();
        jdbc.sql(CHANGE_AWARD)
                .params(Parameters.of(
                        event.awardedInTotal(),
                        entry.version(),
                        event.programmeId(),
                        event.programmeId(),
                        entry.version(),
                        entry.municipality(),
                        entry.on(),
                        entry.at(),
                        event.before(),
                        event.after(),
                        event.applicationId(),
                        event.grantId(),
                        resolution.body(),
                        resolution.number(),
                        resolution.adoptedOn(),
                        event.changes(),
                        event.reason()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.ledger_programme_entry").update();
        jdbc.sql("DELETE FROM views.ledger_programme").update();
    }
}
