package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardWithdrawn;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import cz.tripartita.grants.events.ProgrammeEvent.DatesPostponed;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeApproved;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeOpinionGiven;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeProposed;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeRevised;
import cz.tripartita.grants.events.ProgrammeEvent.PublicationEnded;
import cz.tripartita.grants.events.ProgrammeEvent.RefusalReversed;
import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes programmes and the entries of their money. */
final class ProgrammeRows {

    private static final String DRAFT = """
            INSERT INTO views.ledger_programme
            VALUES (?, ?, ?, ?, ?, 'DRAFTED', ?::jsonb, ?::uuid[], ?, 0, ?, ?, ?, ?, NULL, '[]', NULL, NULL, NULL, NULL,
                NULL, NULL, ?)
            """;

    private static final String REVISE = """
            UPDATE views.ledger_programme SET year = ?, name = ?, terms = ?::jsonb, priorities = ?::uuid[],
                allocation = ?, opens_at = ?, closes_at = ?, decision_by = ?, proposed_on = NULL, opinions = '[]',
                draft = draft + 1, version = ? WHERE programme_id = ?
            """;

    private static final String APPROVE = """
            UPDATE views.ledger_programme SET state = 'APPROVED', approval_body = ?, approval_number = ?,
                approved_on = ?, version = ? WHERE programme_id = ?
            """;

    private static final String DECIDE = """
            WITH decided AS (
                UPDATE views.ledger_programme SET awarded = ?, version = ? WHERE programme_id = ?)
            INSERT INTO views.ledger_programme_entry
            SELECT ?, ?, ordinal, 'AWARDED', (d ->> 'lineId')::uuid, ?, ?, ?, 0, (d -> 'awarded' ->> 'amount')::numeric,
                (d ->> 'applicationId')::uuid, (d ->> 'grantId')::uuid, ?, ?, ?, NULL, d ->> 'reason'
            FROM jsonb_array_elements(?::jsonb) WITH ORDINALITY AS a (d, ordinal)
            """;

    private static final String CHANGE_AWARD = """
            WITH changed AS (UPDATE views.ledger_programme SET awarded = ?, version = ? WHERE programme_id = ?)
            INSERT INTO views.ledger_programme_entry
            VALUES (?, ?, 1, 'AWARDED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final LineRows lines;

    ProgrammeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        lines = new LineRows(jdbc);
    }

    void drafted(ProgrammeDrafted event, Entry entry) {
        ProgrammeTerms terms = event.terms();
        jdbc.sql(DRAFT)
                .params(Parameters.of(
                        event.programmeId(),
                        event.municipality(),
                        event.processId(),
                        terms.year(),
                        terms.name(),
                        Json.ofValue(terms),
                        terms.priorities(),
                        terms.allocation(),
                        terms.opensAt(),
                        terms.closesAt(),
                        terms.decisionBy(),
                        entry.on(),
                        entry.version()))
                .update();
        lines.written(event.programmeId(), terms, entry);
    }

    void revised(ProgrammeRevised event, Entry entry) {
        ProgrammeTerms terms = event.terms();
        jdbc.sql(REVISE)
                .params(Parameters.of(
                        terms.year(),
                        terms.name(),
                        Json.ofValue(terms),
                        terms.priorities(),
                        terms.allocation(),
                        terms.opensAt(),
                        terms.closesAt(),
                        terms.decisionBy(),
                        entry.version(),
                        event.programmeId()))
                .update();
        lines.written(event.programmeId(), terms, entry);
    }

    void postponed(DatesPostponed event, Entry entry) {
        jdbc.sql("UPDATE views.ledger_programme SET closes_at = ?, decision_by = ?, version = ? WHERE programme_id = ?")
                .params(Parameters.of(
                        event.after().closesAt(), event.after().decisionBy(), entry.version(), event.programmeId()))
                .update();
    }

    void proposed(ProgrammeProposed event, Entry entry) {
        jdbc.sql("UPDATE views.ledger_programme SET proposed_on = ?, version = ? WHERE programme_id = ?")
                .params(Parameters.of(event.proposedOn(), entry.version(), event.programmeId()))
                .update();
    }

    void judged(ProgrammeOpinionGiven event, Entry entry) {
        OpinionView opinion = new OpinionView(event.commission(), event.recommended(), event.givenOn());
        jdbc.sql(
                        "UPDATE views.ledger_programme SET opinions = opinions || ?::jsonb, version = ? WHERE programme_id = ?")
                .params(Parameters.of(Json.ofValue(opinion), entry.version(), event.programmeId()))
                .update();
    }

    void publicationEnded(PublicationEnded event, Entry entry) {
        jdbc.sql("UPDATE views.ledger_programme SET publication_ended_on = ?, version = ? WHERE programme_id = ?")
                .params(Parameters.of(event.endedOn(), entry.version(), event.programmeId()))
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
        jdbc.sql("UPDATE views.ledger_programme SET allocation = ?, version = ? WHERE programme_id = ?")
                .params(Parameters.of(event.after(), entry.version(), event.programmeId()))
                .update();
        lines.allocated(event, entry);
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
        event.decisions()
                .forEach(decision -> lines.awarded(event.programmeId(), decision.lineId(), decision.awarded()));
    }

    void refusalReversed(RefusalReversed event, Entry entry) {
        awardChanged(
                new AwardChanged(
                        event.programmeId(),
                        event.applicationId(),
                        event.lineId(),
                        event.grantId(),
                        Money.ZERO,
                        event.awarded(),
                        event.resolution(),
                        event.changes(),
                        event.reason(),
                        event.awardedInTotal()),
                entry);
    }

    void awardWithdrawn(AwardWithdrawn event, Entry entry) {
        awardChanged(
                new AwardChanged(
                        event.programmeId(),
                        event.applicationId(),
                        event.lineId(),
                        event.grantId(),
                        event.before(),
                        Money.ZERO,
                        event.resolution(),
                        event.changes(),
                        event.reason(),
                        event.awardedInTotal()),
                entry);
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
                        event.lineId(),
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
        lines.awarded(event.programmeId(), event.lineId(), event.after().minus(event.before()));
    }

    void clear() {
        lines.clear();
        jdbc.sql("DELETE FROM views.ledger_programme_entry").update();
        jdbc.sql("DELETE FROM views.ledger_programme").update();
    }
}
