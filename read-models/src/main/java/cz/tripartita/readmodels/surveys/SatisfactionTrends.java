package cz.tripartita.readmodels.surveys;

import cz.tripartita.planning.events.ServiceCategory;
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

/** Answers how satisfaction goes over years, from published results alone; always within one municipality. */
public final class SatisfactionTrends {

    private static final String SERVICES = "satisfaction-of-services";
    private static final String KINDS = "satisfaction-of-kinds";

    /** One row for a service and a year, the year being that of the last day. */
    private static final String OF_SERVICES = """
            SELECT v.municipality, v.service_id, (array_agg(v.name ORDER BY s.last_day DESC, s.survey_id))[1] AS name,
                (array_agg(v.category ORDER BY s.last_day DESC, s.survey_id))[1] AS category,
                (array_agg(v.kind ORDER BY s.last_day DESC, s.survey_id))[1] AS kind,
                extract(year FROM s.last_day)::integer AS year, avg(v.satisfaction) AS satisfaction,
                count(*)::integer AS surveys
            FROM views.survey_service v JOIN views.survey s USING (survey_id)
            WHERE v.satisfaction IS NOT NULL
            GROUP BY v.municipality, v.service_id, extract(year FROM s.last_day)
            """;

    private static final String OF_KINDS = """
            SELECT municipality, category, kind, coalesce(kind, '') AS kind_key, year,
                avg(satisfaction) AS satisfaction, count(*)::integer AS services
            FROM (%s) t GROUP BY municipality, category, kind, year
            """.formatted(OF_SERVICES);

    private final JdbcClient jdbc;

    public SatisfactionTrends(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Service by service and year by year.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<ServiceTrend> ofServices(String municipality, @Nullable UUID service, PageRequest page) {
        Conditions conditions = Conditions.of("municipality", municipality).and("service_id = ?", service);
        Cursor cursor = Cursor.of(SERVICES, page);
        if (cursor != null) {
            conditions.and(
                    "(service_id, year) > (?, ?)",
                    Cursor.read(cursor.id(), UUID::fromString),
                    Cursor.read(cursor.key(), Integer::valueOf));
        }
        List<ServiceTrend> found = jdbc.sql("SELECT *, round(satisfaction, 1) AS rounded FROM (" + OF_SERVICES + ") t "
                        + conditions.sql() + " ORDER BY service_id, year LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(row -> new ServiceTrend(
                        row.id("service_id"),
                        row.text("name"),
                        row.constant("category", ServiceCategory.class),
                        row.textOrNull("kind"),
                        row.number("year"),
                        row.decimal("rounded"),
                        row.number("surveys"))))
                .list();
        return Cursor.page(
                found, page, last -> new Cursor(SERVICES, last.serviceId().toString(), Integer.toString(last.year())));
    }

    /**
     * Kind of service by kind and year by year.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<KindTrend> ofKinds(String municipality, PageRequest page) {
        Conditions conditions = Conditions.of("municipality", municipality);
        Cursor cursor = Cursor.of(KINDS, page);
        if (cursor != null) {
            String[] kind = Cursor.read(cursor.id(), text -> text.split(" ", 2));
            Integer year = Cursor.read(cursor.key(), Integer::valueOf);
            conditions.and("(category, kind_key, year) > (?, ?, ?)", kind[0], kind[kind.length - 1], year);
        }
        List<KindTrend> found = jdbc.sql("SELECT *, round(satisfaction, 1) AS rounded FROM (" + OF_KINDS + ") k "
                        + conditions.sql() + " ORDER BY category, kind_key, year LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(row -> new KindTrend(
                        row.constant("category", ServiceCategory.class),
                        row.textOrNull("kind"),
                        row.number("year"),
                        row.decimal("rounded"),
                        row.number("services"))))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        KINDS,
                        last.category() + " " + Objects.requireNonNullElse(last.kind(), ""),
                        Integer.toString(last.year())));
    }
}
