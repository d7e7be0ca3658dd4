package cz.tripartita.readmodels.counselling;

import cz.tripartita.monitoring.events.Asker;
import cz.tripartita.monitoring.events.ContactChannel;
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

/** Answers which contacts were entered; always within one municipality. */
public final class Contacts {

    private static final String LIST = "contacts";
    private static final String SELECT = """
            SELECT c.*, o.name AS organisation, s.name AS service FROM views.counselling_contact c
            LEFT JOIN views.counselling_organisation o USING (organisation_id)
            LEFT JOIN views.counselling_service s USING (service_id)
            """;

    private final JdbcClient jdbc;

    public Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Contacts of a municipality, the latest first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<ContactView> list(
            String municipality,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            ContactFilter filter,
            PageRequest page) {
        Conditions conditions =
                filter.conditions(municipality).and("c.day >= ?", from).and("c.day <= ?", to);
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(c.day, c.entry_id) < (?, ?)",
                    Cursor.read(cursor.key(), LocalDate::parse),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<ContactView> found = jdbc.sql(SELECT + conditions.sql() + " ORDER BY c.day DESC, c.entry_id DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Contacts::contact))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(LIST, last.entryId().toString(), last.day().toString()));
    }

    private static ContactView contact(Row row) throws SQLException {
        return new ContactView(
                row.id("entry_id"),
                row.text("month"),
                row.day("day"),
                row.constant("asker", Asker.class),
                row.constant("channel", ContactChannel.class),
                row.text("topic"),
                row.text("target_group"),
                row.idOrNull("organisation_id"),
                row.textOrNull("organisation"),
                row.idOrNull("service_id"),
                row.textOrNull("service"),
                row.numberOrNull("minutes"),
                row.number("contacts"),
                row.flag("corrected"));
    }
}
