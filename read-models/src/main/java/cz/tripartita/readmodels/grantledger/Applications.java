package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ApplicationDraft;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import cz.tripartita.readmodels.grantledger.ApplicationView.Cure;
import cz.tripartita.readmodels.grantledger.ApplicationView.Late;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers who asked for a grant, or began to and did not, and what became of it; always within one municipality. Whether a
 * draft may still be submitted follows from the instant of asking.
 */
public final class Applications {

    private static final String LIST = "applications";
    private static final String SELECT = """
            SELECT * FROM (
                SELECT a.*, o.name AS organisation,
                    CASE WHEN a.state = 'DRAFT' AND greatest(p.closes_at, a.late_until) <= ? THEN 'NOT_SUBMITTED'
                        ELSE a.state END AS state_now
                FROM views.ledger_application a
                JOIN views.ledger_organisation o USING (organisation_id)
                JOIN views.ledger_programme p USING (programme_id)) a
            """;

    private final JdbcClient jdbc;
    private final ApplicationVersions versions;

    public Applications(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.versions = new ApplicationVersions(jdbc);
    }

    /**
     * Applications of a municipality, those started last first.
     *
     * @param now the instant of asking
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<ApplicationSummary> list(String municipality, ApplicationFilter filter, PageRequest page, Instant now) {
        Conditions conditions = Conditions.of("a.municipality", municipality)
                .and("a.programme_id = ?", filter.programme())
                .and("a.organisation_id = ?", filter.organisation())
                .and("a.state_now = ?", filter.state());
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(a.started_on, a.application_id) < (?, ?)",
                    Cursor.read(cursor.key(), LocalDate::parse),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<@Nullable Object> parameters = new ArrayList<>(List.of(now.atOffset(ZoneOffset.UTC)));
        parameters.addAll(conditions.parameters(page.limit() + 1));
        List<ApplicationSummary> found = jdbc.sql(
                        SELECT + conditions.sql() + " ORDER BY a.started_on DESC, a.application_id DESC LIMIT ?")
                .params(parameters)
                .query(Row.as(Applications::summary))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        LIST, last.applicationId().toString(), last.startedOn().toString()));
    }

    /**
     * The whole of one application; nothing where the municipality has none of that id.
     *
     * @param now the instant of asking
     */
    public Optional<ApplicationView> find(String municipality, UUID applicationId, Instant now) {
        return jdbc.sql(SELECT + "WHERE a.municipality = ? AND a.application_id = ?")
                .params(now.atOffset(ZoneOffset.UTC), municipality, applicationId)
                .query(Row.as(this::view))
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
                row.idOrNull("service_id"),
                row.textOrNull("service_name"),
                row.constantOrNull("service_kind", ServiceKind.class),
                row.moneyOrNull("requested"),
                row.constant("state_now", ApplicationState.class),
                row.day("started_on"),
                row.dayOrNull("submitted_on"),
                row.moneyOrNull("awarded"),
                row.idOrNull("grant_id"),
                row.version("version"));
    }

    private ApplicationView view(Row row) throws SQLException {
        UUID applicationId = row.id("application_id");
        String content = row.textOrNull("content");
        return new ApplicationView(
                summary(row),
                row.instantOrNull("submitted_at"),
                content == null ? null : Json.value(content, ApplicationDraft.class),
                versions.list(applicationId),
                versions.attached(applicationId),
                late(row),
                cure(row),
                row.dayOrNull("ended_on"),
                Resolutions.of(row),
                row.textOrNull("reason"));
    }

    private static @Nullable Late late(Row row) throws SQLException {
        return row.instantOrNull("late_until") == null
                ? null
                : new Late(row.instant("late_until"), row.text("late_reason"), row.instant("late_allowed_at"));
    }

    private static @Nullable Cure cure(Row row) throws SQLException {
        return row.dayOrNull("cure_by") == null
                ? null
                : new Cure(
                        Json.list(row.text("defects"), String.class),
                        row.day("cure_by"),
                        row.instantOrNull("supplemented_at"));
    }
}
