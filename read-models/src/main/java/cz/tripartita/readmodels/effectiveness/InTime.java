package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads quartiles of a kind from year to year, with the values of one service where they are wanted. */
final class InTime {

    private static final String LIST = "comparisons-in-time";
    private static final String ALONE = "SELECT q.*, NULL::numeric AS value FROM views.effectiveness_quartile q ";
    private static final String WITH_SERVICE = """
            SELECT q.*, v.value FROM views.effectiveness_quartile q
            LEFT JOIN views.effectiveness_value v ON v.service_id = ? AND v.comparison_id = q.comparison_id
                AND v.version = q.version AND v.indicator = q.indicator
            """;

    private final JdbcClient jdbc;

    InTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<YearOfIndicator> of(String municipality, TimeFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of("q.municipality", municipality)
                .and("q.latest")
                .and("q.service_kind = ?", filter.serviceKind())
                .and("q.act_kind = ?", Objects.requireNonNullElse(filter.actKind(), ""))
                .and("q.indicator = ?", filter.indicator())
                .and("q.year >= ?", filter.from())
                .and("q.year <= ?", filter.to());
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and("(q.indicator, q.year) > (?, ?)", cursor.id(), Cursor.read(cursor.key(), Integer::valueOf));
        }
        UUID service = filter.service();
        List<@Nullable Object> parameters = conditions.parameters(page.limit() + 1);
        if (service != null) {
            parameters.addFirst(service);
        }
        List<YearOfIndicator> found = jdbc.sql((service == null ? ALONE : WITH_SERVICE)
                        + conditions.sql()
                        + " ORDER BY q.indicator, q.year LIMIT ?")
                .params(parameters)
                .query(Row.as(row -> new YearOfIndicator(
                        row.text("indicator"),
                        row.number("year"),
                        row.id("comparison_id"),
                        row.number("version"),
                        row.constant("direction", Direction.class),
                        row.number("services"),
                        row.decimal("lower_quartile"),
                        row.decimal("median"),
                        row.decimal("upper_quartile"),
                        row.decimalOrNull("value"))))
                .list();
        return Cursor.page(found, page, last -> new Cursor(LIST, last.indicator(), Integer.toString(last.year())));
    }
}
