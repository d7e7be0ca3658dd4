package cz.tripartita.readmodels.counselling;

import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers how contacts of two periods compare; always within one municipality. */
public final class Comparisons {

    private final JdbcClient jdbc;

    public Comparisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Contacts of two periods side by side, all together or told apart, in one page.
     *
     * @param then the period that the first one is compared with
     */
    public Page<ComparedCount> compare(
            String municipality, Days days, Days then, @Nullable Dimension by, ContactFilter filter) {
        Conditions conditions = filter.conditions(municipality)
                .and(
                        "(c.day BETWEEN ? AND ? OR c.day BETWEEN ? AND ?)",
                        days.first(),
                        days.last(),
                        then.first(),
                        then.last());
        List<@Nullable Object> parameters = Parameters.of(days.first(), days.last(), then.first(), then.last());
        parameters.addAll(conditions.parameters());
        String column = by == null ? "''" : by.column();
        String nothing = by == null ? "UNION ALL SELECT '', NULL, 0" : "";
        List<ComparedCount> found = jdbc.sql(sql(column, conditions, nothing))
                .params(parameters)
                .query(Row.as(Comparisons::compared))
                .list();
        return new Page<>(List.copyOf(found), null);
    }

    private static String sql(String column, Conditions conditions, String nothing) {
        return """
                WITH asked AS (
                    SELECT ?::date AS first_day, ?::date AS last_day, ?::date AS then_first, ?::date AS then_last),
                entry AS (
                    SELECT %s AS value, c.day, c.contacts FROM views.counselling_contact c %s %s),
                counted AS (
                    SELECT value, last_day - first_day + 1 AS days, then_last - then_first + 1 AS then_days,
                        coalesce(sum(contacts) FILTER (WHERE day BETWEEN first_day AND last_day), 0) AS contacts,
                        coalesce(sum(contacts) FILTER (WHERE day BETWEEN then_first AND then_last), 0) AS then_contacts
                    FROM entry CROSS JOIN asked GROUP BY value, days, then_days)
                SELECT nullif(value, '') AS value, contacts, then_contacts, round(contacts * 7.0 / days, 1) AS per_week,
                    round(then_contacts * 7.0 / then_days, 1) AS then_per_week,
                    round((then_contacts * days - contacts * then_days) * 100.0 / nullif(contacts * then_days, 0), 1)
                        AS change
                FROM counted ORDER BY counted.value
                """.formatted(column, conditions.sql(), nothing);
    }

    private static ComparedCount compared(Row row) throws SQLException {
        return new ComparedCount(
                row.textOrNull("value"),
                row.number("contacts"),
                row.decimal("per_week"),
                row.number("then_contacts"),
                row.decimal("then_per_week"),
                row.decimalOrNull("change"));
    }
}
