package cz.tripartita.readmodels.indicators;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which services are monitored and what they reported; always within one municipality. */
public final class Monitorings {

    private static final String LIST = "monitorings";
    private static final String SELECT = """
            SELECT m.*, o.name AS organisation FROM views.indicator_monitoring m
            JOIN views.indicator_organisation o USING (organisation_id)
            """;

    private final JdbcClient jdbc;
    private final ReportReader reports;
    private final ExpectedReports expected;

    public Monitorings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        reports = new ReportReader(jdbc);
        expected = new ExpectedReports(jdbc);
    }

    /**
     * Monitorings of a municipality, the latest year first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<MonitoringSummary> list(String municipality, MonitoringFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of("m.municipality", municipality)
                .and("m.service_id = ?", filter.service())
                .and("m.organisation_id = ?", filter.organisation())
                .and("m.year = ?", filter.year());
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(m.year, m.monitoring_id) < (?, ?)",
                    Cursor.read(cursor.key(), Integer::valueOf),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<MonitoringSummary> found = jdbc.sql(
                        SELECT + conditions.sql() + " ORDER BY m.year DESC, m.monitoring_id DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Monitorings::summary))
                .list();
        return Cursor.page(
                found, page, last -> new Cursor(LIST, last.monitoringId().toString(), Integer.toString(last.year())));
    }

    /**
     * The whole of one monitoring; nothing where the municipality has none of that id.
     *
     * @param on the day on which its reports are looked at
     */
    public Optional<MonitoringView> find(String municipality, UUID monitoringId, LocalDate on) {
        return jdbc.sql(SELECT + "WHERE m.municipality = ? AND m.monitoring_id = ?")
                .params(municipality, monitoringId)
                .query(Row.as(Monitorings::summary))
                .optional()
                .map(monitoring -> new MonitoringView(
                        monitoring,
                        grants(monitoringId),
                        expected.of(municipality, monitoringId, on),
                        reports.of(monitoringId),
                        closings(monitoringId)));
    }

    /** Of whom a monitoring is; nothing where the municipality has none of that id. */
    public Optional<UUID> organisationOf(String municipality, UUID monitoringId) {
        return jdbc.sql("SELECT organisation_id FROM views.indicator_monitoring"
                        + " WHERE municipality = ? AND monitoring_id = ?")
                .params(municipality, monitoringId)
                .query(UUID.class)
                .optional();
    }

    private List<UUID> grants(UUID monitoringId) {
        return jdbc.sql("SELECT grant_id FROM views.indicator_monitored_grant WHERE monitoring_id = ?"
                        + " ORDER BY monitored_on, grant_id")
                .param(monitoringId)
                .query(Row.as(row -> row.id("grant_id")))
                .list();
    }

    private List<MonitoringView.Closing> closings(UUID monitoringId) {
        return jdbc.sql("SELECT * FROM views.indicator_closing WHERE monitoring_id = ? ORDER BY sequence")
                .param(monitoringId)
                .query(Row.as(row -> new MonitoringView.Closing(
                        row.flag("closed"), row.day("happened_on"), row.texts("missing"), row.textOrNull("reason"))))
                .list();
    }

    private static MonitoringSummary summary(Row row) throws SQLException {
        return new MonitoringSummary(
                row.id("monitoring_id"),
                row.text("municipality"),
                row.id("service_id"),
                row.text("service_name"),
                row.constant("service_kind", ServiceKind.class),
                row.id("organisation_id"),
                row.text("organisation"),
                row.id("grant_id"),
                row.number("year"),
                row.day("opened_on"),
                row.dayOrNull("closed_on"),
                row.version("version"));
    }
}
