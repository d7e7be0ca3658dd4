package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which grant programmes there are and what is left in them; always within one municipality. */
public final class Programmes {

    private static final String LIST = "programmes";

    // What follows from time alone is worked out at the instant asked for; nothing has to happen for it.
    private static final String SELECT = """
            SELECT * FROM (
                SELECT p.*, CASE
                    WHEN p.state <> 'PUBLISHED' THEN p.state
                    WHEN p.opens_at > ? THEN 'PUBLISHED'
                    WHEN p.closes_at > ? THEN 'OPEN'
                    WHEN EXISTS (
                            SELECT FROM views.ledger_programme_entry e
                            WHERE e.programme_id = p.programme_id AND e.account = 'AWARDED')
                        AND NOT EXISTS (
                            SELECT FROM views.ledger_application a
                            WHERE a.programme_id = p.programme_id AND a.state IN ('SUBMITTED', 'DEFECTIVE', 'COMPLETE'))
                        THEN 'DECIDED'
                    ELSE 'CLOSED' END AS phase
                FROM views.ledger_programme p) programme
            """;

    private final JdbcClient jdbc;

    public Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Programmes of a municipality, the latest year first.
     *
     * @param at the instant at which their states are told
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<ProgrammeSummary> list(String municipality, ProgrammeFilter filter, PageRequest page, Instant at) {
        Conditions conditions = Conditions.of("municipality", municipality)
                .and("year = ?", filter.year())
                .and("phase = ?", filter.state());
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(year, drafted_on, programme_id) < (?, ?, ?)",
                    Cursor.read(cursor.key(), key -> Integer.parseInt(key.split(" ", 2)[0])),
                    Cursor.read(cursor.key(), key -> LocalDate.parse(key.split(" ", 2)[1])),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<ProgrammeSummary> found = jdbc.sql(
                        SELECT + conditions.sql() + " ORDER BY year DESC, drafted_on DESC, programme_id DESC LIMIT ?")
                .params(at(at, conditions.parameters(page.limit() + 1)))
                .query(Row.as(Programmes::summary))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(LIST, last.programmeId().toString(), last.year() + " " + last.draftedOn()));
    }

    /**
     * The whole of one programme; nothing where the municipality has none of that id.
     *
     * @param at the instant at which its state is told
     */
    public Optional<ProgrammeView> find(String municipality, UUID programmeId, Instant at) {
        return jdbc.sql(SELECT + "WHERE municipality = ? AND programme_id = ?")
                .params(at(at, Parameters.of(municipality, programmeId)))
                .query(Row.as(this::view))
                .optional();
    }

    private static List<@Nullable Object> at(Instant at, List<@Nullable Object> further) {
        List<@Nullable Object> all = Parameters.of(at, at);
        all.addAll(further);
        return all;
    }

    private static ProgrammeSummary summary(Row row) throws SQLException {
        return new ProgrammeSummary(
                row.id("programme_id"),
                row.text("municipality"),
                row.number("year"),
                row.text("name"),
                row.constant("phase", ProgrammeState.class),
                row.money("allocation"),
                row.money("awarded"),
                row.money("allocation").minus(row.money("awarded")),
                row.instantOrNull("opens_at"),
                row.instantOrNull("closes_at"),
                row.day("drafted_on"),
                row.dayOrNull("published_on"),
                row.version("version"));
    }

    private ProgrammeView view(Row row) throws SQLException {
        return new ProgrammeView(
                summary(row),
                row.id("process_id"),
                row.number("draft"),
                Json.value(row.text("terms"), ProgrammeTerms.class),
                lines(row.id("programme_id")),
                row.dayOrNull("decision_by"),
                row.dayOrNull("proposed_on"),
                Json.list(row.text("opinions"), OpinionView.class),
                Resolutions.of(row, "approval_body", "approval_number", "approved_on"),
                row.dayOrNull("publication_ended_on"),
                row.textOrNull("cancellation_reason"),
                entries(row.id("programme_id")));
    }

    private List<LineView> lines(UUID programmeId) {
        return jdbc.sql("SELECT * FROM views.ledger_programme_line WHERE programme_id = ? ORDER BY ordinal")
                .param(programmeId)
                .query(Row.as(Programmes::line))
                .list();
    }

    private static LineView line(Row row) throws SQLException {
        return new LineView(
                row.id("line_id"),
                row.text("name"),
                row.constants("service_kinds", ServiceKind.class),
                row.money("allocation"),
                row.money("awarded"),
                row.money("allocation").minus(row.money("awarded")),
                row.money("largest_amount"),
                row.decimal("smallest_own_share"));
    }

    private List<ProgrammeEntry> entries(UUID programmeId) {
        return jdbc.sql("SELECT * FROM views.ledger_programme_entry WHERE programme_id = ? ORDER BY sequence, ordinal")
                .param(programmeId)
                .query(Row.as(Programmes::entry))
                .list();
    }

    private static ProgrammeEntry entry(Row row) throws SQLException {
        return new ProgrammeEntry(
                row.constant("account", Account.class),
                row.id("line_id"),
                row.day("entered_on"),
                row.instant("recorded_at"),
                row.money("before"),
                row.money("after"),
                row.idOrNull("application_id"),
                row.idOrNull("grant_id"),
                Resolutions.of(row),
                row.textOrNull("changes"),
                row.textOrNull("reason"));
    }
}
