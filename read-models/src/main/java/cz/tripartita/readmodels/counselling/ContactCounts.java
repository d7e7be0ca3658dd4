package cz.tripartita.readmodels.counselling;

import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers how many contacts there were, period by period; always within one municipality. */
public final class ContactCounts {

    private static final String COUNTS = "contact-counts";
    private static final String TREND = "contact-trend";

    private final JdbcClient jdbc;

    public ContactCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many contacts there were in each period, told apart by none, one or two things.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<ContactCount> counts(
            String municipality,
            Days days,
            Span span,
            @Nullable Dimension first,
            @Nullable Dimension second,
            ContactFilter filter,
            PageRequest page) {
        Conditions conditions = filter.conditions(municipality);
        String list = COUNTS + " " + span + " " + first + " " + second;
        Cursor cursor = Cursor.of(list, page);
        List<@Nullable Object> parameters = parameters(days, conditions);
        String after = "";
        if (cursor != null) {
            String[] values = Cursor.read(cursor.id(), ContactCounts::two);
            after = "WHERE (begins, first, second) > (?, ?, ?)";
            parameters.addAll(Parameters.of(Cursor.read(cursor.key(), LocalDate::parse), values[0], values[1]));
        }
        parameters.add(page.limit() + 1);
        String nothing = first == null && second == null ? "UNION SELECT '', ''" : "";
        List<ContactCount> found = jdbc.sql(periods(span, first, second, conditions) + counted(nothing, after))
                .params(parameters)
                .query(Row.as(ContactCounts::count))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        list,
                        Objects.requireNonNullElse(last.first(), "") + "/"
                                + Objects.requireNonNullElse(last.second(), ""),
                        last.begins().toString()));
    }

    /**
     * The course of contacts, period by period.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<TrendPoint> trend(String municipality, Days days, Span span, ContactFilter filter, PageRequest page) {
        Conditions conditions = filter.conditions(municipality);
        String list = TREND + " " + span;
        Cursor cursor = Cursor.of(list, page);
        List<@Nullable Object> parameters = parameters(days, conditions);
        String after = "";
        if (cursor != null) {
            after = "WHERE begins > ?";
            parameters.add(Cursor.read(cursor.key(), LocalDate::parse));
        }
        parameters.add(page.limit() + 1);
        List<TrendPoint> found = jdbc.sql(periods(span, null, null, conditions) + course(after))
                .params(parameters)
                .query(Row.as(ContactCounts::point))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(list, last.period(), last.begins().toString()));
    }

    /** Every period is there, with a contact or not; of a period that the days asked for cut, only these count. */
    private static String periods(
            Span span, @Nullable Dimension first, @Nullable Dimension second, Conditions conditions) {
        return """
            WITH asked AS (SELECT ?::date AS first_day, ?::date AS last_day),
            period AS (
                SELECT to_char(begins, '%2$s') AS period, begins::date AS begins,
                    (least(last_day, (begins + interval '1 %1$s')::date - 1) - greatest(first_day, begins::date) + 1)
                        AS days
                FROM asked CROSS JOIN LATERAL generate_series(
                    date_trunc('%1$s', first_day::timestamp), last_day::timestamp, interval '1 %1$s') begins),
            entry AS (
                SELECT date_trunc('%1$s', c.day::timestamp)::date AS begins, %3$s AS first, %4$s AS second, c.contacts,
                    c.minutes
                FROM views.counselling_contact c CROSS JOIN asked
                %5$s AND c.day BETWEEN first_day AND last_day)
            """.formatted(span.unit(), span.written(), column(first), column(second), conditions.sql());
    }

    private static String counted(String nothing, String after) {
        return """
            , told AS (SELECT DISTINCT first, second FROM entry %s),
            counted AS (
                SELECT p.period, p.begins, p.days, t.first, t.second, coalesce(sum(e.contacts), 0) AS contacts,
                    coalesce(sum(e.minutes), 0) AS minutes
                FROM period p CROSS JOIN told t
                LEFT JOIN entry e ON (e.begins, e.first, e.second) = (p.begins, t.first, t.second)
                GROUP BY p.period, p.begins, p.days, t.first, t.second)
            SELECT period, begins, days, nullif(first, '') AS first, nullif(second, '') AS second, contacts, minutes
            FROM counted %s ORDER BY counted.begins, counted.first, counted.second LIMIT ?
            """.formatted(nothing, after);
    }

    private static String course(String after) {
        return """
            , counted AS (
                SELECT p.period, p.begins, p.days, coalesce(sum(e.contacts), 0) AS contacts
                FROM period p LEFT JOIN entry e USING (begins) GROUP BY p.period, p.begins, p.days),
            weekly AS (SELECT *, round(contacts * 7.0 / days, 1) AS per_week FROM counted),
            course AS (
                SELECT *, per_week - lag(per_week) OVER (ORDER BY begins) AS change,
                    sum(contacts) OVER (ORDER BY begins) AS so_far
                FROM weekly)
            SELECT * FROM course %s ORDER BY begins LIMIT ?
            """.formatted(after);
    }

    private static List<@Nullable Object> parameters(Days days, Conditions conditions) {
        List<@Nullable Object> parameters = Parameters.of(days.first(), days.last());
        parameters.addAll(conditions.parameters());
        return parameters;
    }

    private static String column(@Nullable Dimension dimension) {
        return dimension == null ? "''" : dimension.column();
    }

    private static String[] two(String values) {
        String[] parts = values.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(values);
        }
        return parts;
    }

    private static ContactCount count(Row row) throws SQLException {
        return new ContactCount(
                row.text("period"),
                row.day("begins"),
                row.number("days"),
                row.textOrNull("first"),
                row.textOrNull("second"),
                row.number("contacts"),
                row.number("minutes"));
    }

    private static TrendPoint point(Row row) throws SQLException {
        return new TrendPoint(
                row.text("period"),
                row.day("begins"),
                row.number("days"),
                row.number("contacts"),
                row.decimal("per_week"),
                row.decimalOrNull("change"),
                row.number("so_far"));
    }
}
