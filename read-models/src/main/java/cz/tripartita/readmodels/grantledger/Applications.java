package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.events.SourceLine;
import cz.tripartita.planning.events.ErasableText;
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

/** Answers who asked for a grant and what became of it; always within one municipality. */
public final class Applications {

    private static final String LIST = "applications";
    private static final String SELECT = """
            SELECT a.*, o.name AS organisation FROM views.ledger_application a
            JOIN views.ledger_organisation o USING (organisation_id)
            """;

    private final JdbcClient jdbc;

    public Applications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Applications of a municipality, the latest first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<ApplicationSummary> list(String municipality, ApplicationFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of("a.municipality", municipality)
                .and("a.programme_id = ?", filter.programme())
                .and("a.organisation_id = ?", filter.organisation())
                .and("a.state = ?", filter.state());
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(a.submitted_on, a.application_id) < (?, ?)",
                    Cursor.read(cursor.key(), LocalDate::parse),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<ApplicationSummary> found = jdbc.sql(
                        SELECT + conditions.sql() + " ORDER BY a.submitted_on DESC, a.application_id DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Applications::summary))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        LIST,
                        last.applicationId().toString(),
                        last.submittedOn().toString()));
    }

    /** The whole of one application; nothing where the municipality has none of that id. */
    public Optional<ApplicationView> find(String municipality, UUID applicationId) {
        return jdbc.sql(SELECT + "WHERE a.municipality = ? AND a.application_id = ?")
                .params(municipality, applicationId)
                .query(Row.as(Applications::view))
                .optional();
    }

    private static ApplicationSummary summary(Row row) throws SQLException {
        return new ApplicationSummary(
                row.id("application_id"),
                row.text("municipality"),
                row.id("programme_id"),
                row.id("line_id"),
                row.id("organisation_id"),
                row.text("organisation"),
                row.id("service_id"),
                row.text("service_name"),
                row.constant("service_kind", ServiceKind.class),
                row.money("requested"),
                row.constant("state", ApplicationState.class),
                row.day("submitted_on"),
                row.moneyOrNull("awarded"),
                row.idOrNull("grant_id"),
                row.version("version"));
    }

    private static ApplicationView view(Row row) throws SQLException {
        return new ApplicationView(
                summary(row),
                row.instant("submitted_at"),
                row.text("purpose"),
                row.text("reasons"),
                row.day("period_from"),
                row.day("period_to"),
                Json.list(row.text("costs"), CostLine.class),
                Json.list(row.text("sources"), SourceLine.class),
                row.ids("priorities"),
                new ErasableText(row.id("bank_account_text"), row.text("bank_account_digest")),
                new ErasableText(row.id("representative_text"), row.text("representative_digest")),
                row.dayOrNull("ended_on"),
                Resolutions.of(row),
                row.textOrNull("reason"));
    }
}
