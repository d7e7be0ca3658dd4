package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.Instalment;
import cz.tripartita.grants.events.ServiceKind;
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

/** Answers what was awarded, contracted and paid; always within one municipality. */
public final class GrantLedger {

    private static final String LIST = "grants";
    private static final String SELECT = """
            SELECT g.*, o.name AS organisation, p.year, (
                    SELECT a.number FROM views.ledger_grant_paper a
                    WHERE a.grant_id = g.grant_id ORDER BY a.sequence LIMIT 1) AS agreement_number
            FROM views.ledger_grant g
            JOIN views.ledger_organisation o USING (organisation_id)
            JOIN views.ledger_programme p USING (programme_id)
            """;

    private final JdbcClient jdbc;

    public GrantLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Grants of a municipality, the latest award first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<GrantSummary> list(String municipality, GrantFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of("g.municipality", municipality)
                .and("g.programme_id = ?", filter.programme())
                .and("g.organisation_id = ?", filter.organisation())
                .and("g.service_id = ?", filter.service())
                .and("p.year = ?", filter.year());
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(g.awarded_on, g.grant_id) < (?, ?)",
                    Cursor.read(cursor.key(), LocalDate::parse),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<GrantSummary> found = jdbc.sql(
                        SELECT + conditions.sql() + " ORDER BY g.awarded_on DESC, g.grant_id DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(GrantLedger::summary))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        LIST, last.grantId().toString(), last.awardedOn().toString()));
    }

    /** The whole of one grant; nothing where the municipality has none of that id. */
    public Optional<GrantView> find(String municipality, UUID grantId) {
        return jdbc.sql(SELECT + "WHERE g.municipality = ? AND g.grant_id = ?")
                .params(municipality, grantId)
                .query(Row.as(this::view))
                .optional();
    }

    private static GrantAmounts amounts(Row row) throws SQLException {
        return new GrantAmounts(
                row.money("requested"), row.money("awarded"), row.money("contracted"), row.money("paid"));
    }

    private static GrantSummary summary(Row row) throws SQLException {
        return new GrantSummary(
                row.id("grant_id"),
                row.text("municipality"),
                row.id("application_id"),
                row.id("programme_id"),
                row.number("year"),
                row.id("organisation_id"),
                row.text("organisation"),
                row.id("service_id"),
                row.text("service_name"),
                row.constant("service_kind", ServiceKind.class),
                row.day("awarded_on"),
                amounts(row),
                row.textOrNull("agreement_number"),
                row.version("version"));
    }

    private GrantView view(Row row) throws SQLException {
        return new GrantView(
                summary(row),
                row.day("period_from"),
                row.day("period_to"),
                papers(row.id("grant_id")),
                entries(row.id("grant_id")));
    }

    private List<GrantPaper> papers(UUID grantId) {
        return jdbc.sql("SELECT * FROM views.ledger_grant_paper WHERE grant_id = ? ORDER BY sequence")
                .param(grantId)
                .query(Row.as(GrantLedger::paper))
                .list();
    }

    private static GrantPaper paper(Row row) throws SQLException {
        return new GrantPaper(
                row.text("number"),
                row.day("signed_on"),
                row.money("contracted"),
                Json.list(row.text("instalments"), Instalment.class),
                row.textOrNull("register_number"),
                row.dayOrNull("registered_on"));
    }

    private List<GrantEntry> entries(UUID grantId) {
        return jdbc.sql("SELECT * FROM views.ledger_grant_entry WHERE grant_id = ? ORDER BY sequence, account DESC")
                .param(grantId)
                .query(Row.as(GrantLedger::entry))
                .list();
    }

    private static GrantEntry entry(Row row) throws SQLException {
        return new GrantEntry(
                row.version("sequence"),
                row.constant("account", Account.class),
                row.day("entered_on"),
                row.instant("recorded_at"),
                row.money("before"),
                row.money("after"),
                Resolutions.of(row),
                row.textOrNull("reason"),
                row.textOrNull("paper"),
                row.idOrNull("payment_id"));
    }
}
