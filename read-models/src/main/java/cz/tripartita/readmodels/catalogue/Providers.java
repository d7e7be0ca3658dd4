package cz.tripartita.readmodels.catalogue;

import cz.tripartita.planning.events.Contacts;
import cz.tripartita.planning.events.FounderKind;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers who provides services, in Czech order of their names. */
public final class Providers {

    private static final String PROVIDERS = """
            SELECT p.*, (SELECT count(*) FROM views.catalogue_service s
                WHERE s.organisation_id = p.organisation_id AND s.ended_on IS NULL) AS services
            FROM views.catalogue_provider p
            """;

    private final JdbcClient jdbc;

    public Providers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Organisations of a municipality that ever provided a service, by name.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<ProviderView> list(String municipality, ProviderFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of("p.municipality", municipality)
                .and("p.founder = ?", filter.founder())
                .and("EXISTS (SELECT FROM views.catalogue_service s WHERE s.organisation_id = p.organisation_id)");
        for (String pattern : SearchText.patterns(filter.text())) {
            conditions.and("p.search LIKE ?", pattern);
        }
        Cursor cursor = Cursor.of("providers", page);
        if (cursor != null) {
            UUID id = Cursor.read(cursor.id(), UUID::fromString);
            conditions.and("(p.name COLLATE \"cs-x-icu\", p.organisation_id) > (?, ?)", cursor.key(), id);
        }
        List<ProviderView> found = jdbc.sql(PROVIDERS + conditions.sql()
                        + " ORDER BY p.name COLLATE \"cs-x-icu\", p.organisation_id LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Providers::provider))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        "providers",
                        last.provider().organisationId().toString(),
                        last.provider().name()));
    }

    /** The organisation of an identification number, whether it provides a service or not; of several the first by id. */
    public Optional<ProviderView> ofIco(String municipality, String ico) {
        return jdbc.sql(PROVIDERS + "WHERE p.municipality = ? AND p.ico = ? ORDER BY p.organisation_id LIMIT 1")
                .params(municipality, ico)
                .query(Row.as(Providers::provider))
                .optional();
    }

    private static ProviderView provider(Row row) throws SQLException {
        String contacts = row.textOrNull("contacts");
        return new ProviderView(
                new ProviderReference(
                        row.id("organisation_id"),
                        row.text("name"),
                        row.text("ico"),
                        row.constant("founder", FounderKind.class)),
                row.text("municipality"),
                contacts == null ? null : Json.value(contacts, Contacts.class),
                row.number("services"),
                row.version("version"));
    }
}
