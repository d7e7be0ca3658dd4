package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.CostLine;
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
import java.util.Objects;
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
                row.money("requested"),
                row.money("recommended"),
                row.money("awarded"),
                row.money("contracted"),
                row.money("paid"),
                row.money("used"),
                row.money("returned"),
                row.money("demanded"),
                row.money("owed"));
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
        UUID grantId = row.id("grant_id");
        String prepared = row.textOrNull("prepared");
        String withdrawal = row.textOrNull("withdrawal");
        return new GrantView(
                summary(row),
                row.day("period_from"),
                row.day("period_to"),
                Objects.requireNonNull(row.erasableOrNull("bank_account"), "a grant has an account"),
                row.flag("suspended"),
                row.texts("held"),
                withdrawal == null ? null : Json.value(withdrawal, GrantWithdrawal.class),
                prepared == null ? null : Json.value(prepared, PreparedPaper.class),
                Json.list(row.text("budget"), CostLine.class),
                of(grantId, "paper", "sequence", GrantLedger::paper),
                of(grantId, "payment", "due_on, payment_id", GrantLedger::payment),
                of(grantId, "return", "demanded_on, return_id", GrantLedger::demand),
                entries(grantId));
    }

    private <T> List<T> of(UUID grantId, String what, String order, Row.Reader<T> reader) {
        return jdbc.sql("SELECT * FROM views.ledger_grant_" + what + " WHERE grant_id = ? ORDER BY " + order)
                .param(grantId)
                .query(Row.as(reader))
                .list();
    }

    private static GrantPaper paper(Row row) throws SQLException {
        return new GrantPaper(
                row.text("number"),
                row.day("signed_on"),
                row.money("contracted"),
                Json.value(row.text("terms"), AgreementTerms.class),
                row.id("prepared_by"),
                row.id("signed_by"),
                row.textOrNull("register_number"),
                row.dayOrNull("registered_on"),
                row.dayOrNull("posted_on"));
    }

    private static GrantPayment payment(Row row) throws SQLException {
        return new GrantPayment(
                row.id("payment_id"),
                row.constant("state", PaymentState.class),
                row.day("due_on"),
                row.text("variable_symbol"),
                row.money("approved"),
                row.money("set_off"),
                row.id("approved_by"),
                row.dayOrNull("made_on"),
                row.idOrNull("made_by"));
    }

    private static GrantReturn demand(Row row) throws SQLException {
        return new GrantReturn(
                row.id("return_id"),
                row.day("demanded_on"),
                row.day("due_on"),
                row.money("demanded"),
                row.money("settled"),
                row.text("reason"),
                row.id("demanded_by"),
                row.flag("reversed"));
    }

    private List<GrantEntry> entries(UUID grantId) {
        return jdbc.sql("SELECT * FROM views.ledger_grant_entry WHERE grant_id = ?"
                        + " ORDER BY recorded_at, sequence, account DESC")
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
                row.idOrNull("entry_id"));
    }
}
