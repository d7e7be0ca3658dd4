package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.MethodTerms;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers how the services of a kind compare, in a year and in time; always within one municipality. */
public final class ServiceComparisons {

    private static final String LIST = "comparisons";
    private static final String METHODS = "evaluation-methods";

    /** What is monitored has a comparison, be it drawn up or not. */
    private static final String SELECT = """
            SELECT e.*, c.version, c.drawn_up_on, c.reason, c.services, coalesce(c.outdated, false) AS outdated
            FROM (
                SELECT comparison_id, municipality, year, service_kind, act_kind, count(*)::integer AS monitored
                FROM views.effectiveness_evaluation
                GROUP BY comparison_id, municipality, year, service_kind, act_kind) e
            LEFT JOIN views.effectiveness_comparison c ON c.comparison_id = e.comparison_id AND c.latest
            """;

    private final JdbcClient jdbc;
    private final ComparisonReader reader;

    public ServiceComparisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
        reader = new ComparisonReader(jdbc);
    }

    /**
     * Every version of the method, the first one first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<MethodView> methods(String municipality, PageRequest page) {
        Conditions conditions = Conditions.of("municipality", municipality);
        Cursor cursor = Cursor.of(METHODS, page);
        if (cursor != null) {
            conditions.and("version > ?", Cursor.read(cursor.key(), Integer::valueOf));
        }
        List<MethodView> found = jdbc.sql(
                        "SELECT * FROM views.effectiveness_method " + conditions.sql() + " ORDER BY version LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(row -> new MethodView(
                        row.id("method_id"),
                        row.number("version"),
                        row.number("valid_from"),
                        row.day("adopted_on"),
                        Json.value(row.text("terms"), MethodTerms.class))))
                .list();
        return Cursor.page(
                found, page, last -> new Cursor(METHODS, last.methodId().toString(), Integer.toString(last.version())));
    }

    /**
     * Comparisons of a municipality, the latest year first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<ComparisonSummary> list(
            String municipality, @Nullable Integer year, @Nullable ServiceKind serviceKind, PageRequest page) {
        Conditions conditions = Conditions.of("e.municipality", municipality)
                .and("e.year = ?", year)
                .and("e.service_kind = ?", serviceKind);
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(e.year, e.comparison_id) < (?, ?)",
                    Cursor.read(cursor.key(), Integer::valueOf),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<ComparisonSummary> found = jdbc.sql(
                        SELECT + conditions.sql() + " ORDER BY e.year DESC, e.comparison_id DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(ServiceComparisons::summary))
                .list();
        return Cursor.page(
                found, page, last -> new Cursor(LIST, last.comparisonId().toString(), Integer.toString(last.year())));
    }

    /**
     * One version of a comparison with every value in it.
     *
     * @param version the latest without one
     * @return nothing where the municipality has no such version
     */
    public Optional<ComparisonView> find(String municipality, UUID comparisonId, @Nullable Integer version) {
        return jdbc.sql(SELECT + "WHERE e.municipality = ? AND e.comparison_id = ?")
                .params(municipality, comparisonId)
                .query(Row.as(ServiceComparisons::summary))
                .optional()
                .flatMap(comparison -> reader.view(comparison, version));
    }

    /**
     * Where the values of the indicators of a kind lay from year to year, by indicator and year: precomputed, so that it
     * costs what reading its rows costs.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<YearOfIndicator> inTime(String municipality, TimeFilter filter, PageRequest page) {
        return new InTime(jdbc).of(municipality, filter, page);
    }

    private static ComparisonSummary summary(Row row) throws SQLException {
        return new ComparisonSummary(
                row.id("comparison_id"),
                row.text("municipality"),
                row.number("year"),
                row.constant("service_kind", ServiceKind.class),
                row.textOrNull("act_kind"),
                row.number("monitored"),
                row.numberOrNull("version"),
                row.dayOrNull("drawn_up_on"),
                row.textOrNull("reason"),
                row.numberOrNull("services"),
                row.flag("outdated"));
    }
}
