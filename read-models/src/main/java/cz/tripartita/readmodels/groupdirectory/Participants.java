package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which organisations and persons take part; of persons only ids, never names. */
public final class Participants {

    private static final String ORGANISATIONS = "SELECT * FROM views.directory_organisation ";
    private static final String PERSONS = "SELECT * FROM views.directory_person ";

    private final JdbcClient jdbc;

    public Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Organisations of a municipality by name.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<OrganisationView> organisations(String municipality, PageRequest page) {
        Conditions conditions = Conditions.of("municipality", municipality);
        Cursor cursor = Cursor.of("organisations", page);
        if (cursor != null) {
            UUID id = Cursor.read(cursor.id(), UUID::fromString);
            conditions.and("(name COLLATE \"cs-x-icu\", organisation_id) > (?, ?)", cursor.key(), id);
        }
        List<OrganisationView> found = jdbc.sql(ORGANISATIONS + conditions.sql()
                        + " ORDER BY name COLLATE \"cs-x-icu\", organisation_id LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Participants::organisation))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor("organisations", last.organisationId().toString(), last.name()));
    }

    /** One organisation; nothing where the municipality has none of that id. */
    public Optional<OrganisationView> organisation(String municipality, UUID organisationId) {
        return jdbc.sql(ORGANISATIONS + "WHERE municipality = ? AND organisation_id = ?")
                .params(municipality, organisationId)
                .query(Row.as(Participants::organisation))
                .optional();
    }

    /**
     * Persons of a municipality by id.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<PersonView> persons(String municipality, PageRequest page) {
        Conditions conditions = Conditions.of("municipality", municipality);
        Cursor cursor = Cursor.of("persons", page);
        if (cursor != null) {
            conditions.and("person_id > ?", Cursor.read(cursor.id(), UUID::fromString));
        }
        List<PersonView> found = jdbc.sql(PERSONS + conditions.sql() + " ORDER BY person_id LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Participants::person))
                .list();
        return Cursor.page(
                found, page, last -> new Cursor("persons", last.personId().toString(), ""));
    }

    /** One person; nothing where the municipality has none of that id. */
    public Optional<PersonView> person(String municipality, UUID personId) {
        return jdbc.sql(PERSONS + "WHERE municipality = ? AND person_id = ?")
                .params(municipality, personId)
                .query(Row.as(Participants::person))
                .optional();
    }

    /** References to the names of these persons, of those that the municipality has. */
    public Map<UUID, ErasableText> names(String municipality, Collection<UUID> personIds) {
        return jdbc
                .sql(PERSONS + "WHERE municipality = ? AND person_id = ANY (?)")
                .params(municipality, personIds.toArray(UUID[]::new))
                .query(Row.as(Participants::person))
                .list()
                .stream()
                .collect(Collectors.toMap(PersonView::personId, PersonView::name));
    }

    private static OrganisationView organisation(Row row) throws SQLException {
        return new OrganisationView(
                row.id("organisation_id"),
                row.text("municipality"),
                row.text("name"),
                row.text("ico"),
                row.constant("founder", FounderKind.class),
                row.day("registered_on"),
                row.version("version"));
    }

    private static PersonView person(Row row) throws SQLException {
        return new PersonView(
                row.id("person_id"),
                row.text("municipality"),
                new ErasableText(row.id("name_text"), row.text("name_digest")),
                row.erasableOrNull("contact"),
                row.day("registered_on"),
                row.version("version"));
    }
}
