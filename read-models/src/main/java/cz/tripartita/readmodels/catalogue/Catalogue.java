package cz.tripartita.readmodels.catalogue;

import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.KindsOfService;
import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEntry;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which services there are, in Czech order of their names. */
public final class Catalogue {

    /** For how many months an entry counts as known after it was confirmed. */
    public static final int MONTHS_UNTIL_STALE = 12;

    private static final String STALE =
            "(s.ended_on IS NULL AND s.confirmed_on + interval '" + MONTHS_UNTIL_STALE + " months' < ?::date)";
    private static final String SERVICES = "SELECT s.*, " + STALE + """
             AS stale, p.name AS provider_name, p.ico, p.founder
            FROM views.catalogue_service s JOIN views.catalogue_provider p USING (organisation_id)
            """;

    private final JdbcClient jdbc;

    public Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Services of a municipality by name.
     *
     * @param day the day on which entries are stale or not
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<ServiceView> services(String municipality, ServiceFilter filter, LocalDate day, PageRequest page) {
        Conditions conditions = conditions(municipality, filter, day);
        Cursor cursor = Cursor.of("services", page);
        if (cursor != null) {
            UUID id = Cursor.read(cursor.id(), UUID::fromString);
            conditions.and("(s.name COLLATE \"cs-x-icu\", s.service_id) > (?, ?)", cursor.key(), id);
        }
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(day);
        parameters.addAll(conditions.parameters(page.limit() + 1));
        List<ServiceView> found = jdbc.sql(
                        SERVICES + conditions.sql() + " ORDER BY s.name COLLATE \"cs-x-icu\", s.service_id LIMIT ?")
                .params(parameters)
                .query(Row.as(Catalogue::service))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        "services", last.serviceId().toString(), last.entry().name()));
    }

    private static Conditions conditions(String municipality, ServiceFilter filter, LocalDate day) {
        Conditions conditions = Conditions.of("s.municipality", municipality)
                .and("s.category = ?", filter.category())
                .and("s.kind = ?", filter.kind())
                .and("? = ANY (s.forms)", filter.form())
                .and("? = ANY (s.areas)", filter.area())
                .and("? = ANY (s.target_groups)", filter.targetGroup())
                .and("s.organisation_id = ?", filter.provider());
        if (filter.status() != null) {
            conditions.and(filter.status() == ServiceStatus.PROVIDED ? "s.ended_on IS NULL" : "s.ended_on IS NOT NULL");
        }
        if (filter.stale() != null) {
            conditions.and((filter.stale() ? "" : "NOT ") + STALE, day);
        }
        for (String pattern : SearchText.patterns(filter.text())) {
            conditions.and("(s.search || ' ' || p.search) LIKE ?", pattern);
        }
        return conditions;
    }

    /** One service, ended or not; nothing where the municipality has none of that id. */
    public Optional<ServiceView> service(String municipality, UUID serviceId, LocalDate day) {
        return jdbc.sql(SERVICES + "WHERE s.municipality = ? AND s.service_id = ?")
                .params(day, municipality, serviceId)
                .query(Row.as(Catalogue::service))
                .optional();
    }

    /** The service that a provider has under a name, of a category and kind; the one listed first. */
    public Optional<ServiceView> service(
            UUID organisationId, String name, ServiceCategory category, @Nullable String kind, LocalDate day) {
        return jdbc.sql(SERVICES + "WHERE s.organisation_id = ? AND s.name = ? AND s.category = ?"
                        + " AND s.kind IS NOT DISTINCT FROM ? ORDER BY s.listed_on, s.service_id LIMIT 1")
                .params(Parameters.of(day, organisationId, name, category, kind))
                .query(Row.as(Catalogue::service))
                .optional();
    }

    private static ServiceView service(Row row) throws SQLException {
        String kind = row.textOrNull("kind");
        return new ServiceView(
                row.id("service_id"),
                row.text("municipality"),
                new ProviderReference(
                        row.id("organisation_id"),
                        row.text("provider_name"),
                        row.text("ico"),
                        row.constant("founder", FounderKind.class)),
                row.constant("category", ServiceCategory.class),
                kind == null ? null : KindsOfService.OF_THE_ACT.find(kind).orElse(null),
                Json.value(row.text("entry"), ServiceEntry.class),
                Json.list(row.text("registrations"), Registration.class),
                row.day("listed_on"),
                row.day("confirmed_on"),
                row.flag("stale"),
                row.dayOrNull("ended_on"),
                row.textOrNull("end_reason"),
                row.version("version"));
    }
}
