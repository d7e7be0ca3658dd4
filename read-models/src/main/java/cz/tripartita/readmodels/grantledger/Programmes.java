package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.Criterion;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.planning.events.TargetGroup;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which grant programmes there are and what is left in them; always within one municipality. */
public final class Programmes {

    private static final String LIST = "programmes";
    private static final String SELECT = "SELECT * FROM views.ledger_programme ";

    private final JdbcClient jdbc;

    public Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Programmes of a municipality, the latest year first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<ProgrammeSummary> list(String municipality, ProgrammeFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of("municipality", municipality)
                .and("year = ?", filter.year())
                .and("state = ?", filter.state());
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
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Programmes::summary))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(LIST, last.programmeId().toString(), last.year() + " " + last.draftedOn()));
    }

    /** The whole of one programme; nothing where the municipality has none of that id. */
    public Optional<ProgrammeView> find(String municipality, UUID programmeId) {
        return jdbc.sql(SELECT + "WHERE municipality = ? AND programme_id = ?")
                .params(municipality, programmeId)
                .query(Row.as(this::view))
                .optional();
    }

    private static ProgrammeSummary summary(Row row) throws SQLException {
        return new ProgrammeSummary(
                row.id("programme_id"),
                row.text("municipality"),
                row.number("year"),
                row.text("name"),
                row.constant("state", ProgrammeState.class),
                row.money("allocation"),
                row.money("awarded"),
                row.money("allocation").minus(row.money("awarded")),
                row.instant("opens_at"),
                row.instant("closes_at"),
                row.day("drafted_on"),
                row.dayOrNull("published_on"),
                row.version("version"));
    }

    private ProgrammeView view(Row row) throws SQLException {
        return new ProgrammeView(
                summary(row),
                row.text("purpose"),
                row.text("reasons"),
                row.constants("target_groups", TargetGroup.class),
                row.ids("priorities"),
                row.constants("service_kinds", ServiceKind.class),
                row.money("largest_amount"),
                row.decimal("smallest_own_share"),
                row.text("eligible_applicants"),
                Json.list(row.text("criteria"), Criterion.class),
                row.day("decision_by"),
                row.text("conditions"),
                row.text("model_application"),
                Resolutions.of(row, "approval_body", "approval_number", "approved_on"),
                row.textOrNull("cancellation_reason"),
                entries(row.id("programme_id")));
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
