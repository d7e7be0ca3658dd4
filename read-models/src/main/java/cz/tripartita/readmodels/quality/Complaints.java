package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.ComplaintChannel;
import cz.tripartita.monitoring.events.ComplaintOutcome;
import cz.tripartita.monitoring.events.ComplaintTopic;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what is complained of and how often; always within one municipality. */
public final class Complaints {

    private static final String LIST = "complaints";
    private static final String COUNTS = "complaint-counts";

    private static final String SELECT = """
            SELECT c.*, o.name AS organisation FROM views.quality_complaint c
            JOIN views.quality_organisation o USING (organisation_id)
            """;

    // A service is called as in its latest complaint of the quarter.
    private static final String COUNT = """
            SELECT * FROM (
                SELECT to_char(c.received_on, 'YYYY-"Q"Q') AS quarter, c.service_id, c.topic,
                    (array_agg(c.service_name ORDER BY c.received_on DESC, c.complaint_id))[1] AS service_name,
                    count(*) AS received,
                    count(*) FILTER (WHERE c.outcome = 'JUSTIFIED') AS justified,
                    count(*) FILTER (WHERE c.outcome = 'PARTLY_JUSTIFIED') AS partly_justified,
                    count(*) FILTER (WHERE c.outcome = 'NOT_JUSTIFIED') AS not_justified,
                    count(*) FILTER (WHERE c.outcome = 'UNDECIDED') AS undecided,
                    count(*) FILTER (WHERE c.outcome IS NULL) AS waiting
                FROM views.quality_complaint c
            """;

    private final JdbcClient jdbc;

    public Complaints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Complaints of a municipality, the latest first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<ComplaintView> list(String municipality, ComplaintFilter filter, PageRequest page) {
        Conditions conditions = conditions(municipality, filter);
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(c.received_on, c.complaint_id) < (?, ?)",
                    Cursor.read(cursor.key(), LocalDate::parse),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<ComplaintView> found = jdbc.sql(
                        SELECT + conditions.sql() + " ORDER BY c.received_on DESC, c.complaint_id DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Complaints::complaint))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        LIST, last.complaintId().toString(), last.receivedOn().toString()));
    }

    /**
     * How many came in, by quarter, service and topic.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<ComplaintCount> counts(String municipality, ComplaintFilter filter, PageRequest page) {
        Conditions conditions = conditions(municipality, filter);
        List<@Nullable Object> parameters = conditions.parameters();
        Cursor cursor = Cursor.of(COUNTS, page);
        String after = "";
        if (cursor != null) {
            String[] key = Cursor.read(cursor.key(), Complaints::parts);
            after = "WHERE (quarter, service_id, topic) > (?, ?, ?) ";
            parameters.addAll(List.of(key[0], Cursor.read(cursor.id(), UUID::fromString), key[1]));
        }
        parameters.add(page.limit() + 1);
        List<ComplaintCount> found = jdbc.sql(COUNT + conditions.sql() + " GROUP BY 1, 2, 3) counted " + after
                        + "ORDER BY quarter, service_id, topic LIMIT ?")
                .params(parameters)
                .query(Row.as(Complaints::count))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(COUNTS, last.serviceId().toString(), last.quarter() + " " + last.topic()));
    }

    private static String[] parts(String key) {
        String[] parts = key.split(" ", 2);
        return new String[] {parts[0], ComplaintTopic.valueOf(parts[1]).name()};
    }

    private static Conditions conditions(String municipality, ComplaintFilter filter) {
        return Conditions.of("c.municipality", municipality)
                .and("c.service_id = ?", filter.service())
                .and("c.organisation_id = ?", filter.organisation())
                .and("extract(year FROM c.received_on) = ?", filter.year())
                .and("c.topic = ?", filter.topic())
                .and("c.outcome = ?", filter.outcome());
    }

    private static ComplaintView complaint(Row row) throws SQLException {
        return new ComplaintView(
                row.id("complaint_id"),
                row.id("monitoring_id"),
                row.id("service_id"),
                row.text("service_name"),
                row.id("organisation_id"),
                row.text("organisation"),
                row.day("received_on"),
                row.constant("channel", ComplaintChannel.class),
                row.constant("topic", ComplaintTopic.class),
                row.constantOrNull("outcome", ComplaintOutcome.class),
                row.dayOrNull("handled_on"),
                row.version("version"));
    }

    private static ComplaintCount count(Row row) throws SQLException {
        return new ComplaintCount(
                row.text("quarter"),
                row.id("service_id"),
                row.text("service_name"),
                row.constant("topic", ComplaintTopic.class),
                row.number("received"),
                row.number("justified"),
                row.number("partly_justified"),
                row.number("not_justified"),
                row.number("undecided"),
                row.number("waiting"));
    }
}
