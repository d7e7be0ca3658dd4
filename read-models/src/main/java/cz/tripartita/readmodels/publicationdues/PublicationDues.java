package cz.tripartita.readmodels.publicationdues;

import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what has to be published and what of it is; always within one municipality. */
public final class PublicationDues {

    private static final String LIST = "publication-dues";

    private final JdbcClient jdbc;

    public PublicationDues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The duties as of a day, the earliest last day first. A paper signed on a day on which no limit was in force is not
     * among them.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<PublicationDue> list(String municipality, PublicationFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of("d.municipality", municipality)
                .and("d.kind = ?", filter.kind())
                .and("d.state = ?", filter.state());
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            Place last = Cursor.read(cursor.key(), Place::parse);
            conditions.and(
                    "(d.due_by, d.kind, d.subject_id, d.place) > (?, ?, ?, ?)",
                    last.dueBy(),
                    last.kind(),
                    Cursor.read(cursor.id(), UUID::fromString),
                    last.number());
        }
        List<@Nullable Object> parameters = new ArrayList<>(List.of(municipality, filter.on()));
        parameters.addAll(conditions.parameters(page.limit() + 1));
        List<PublicationDue> found = jdbc.sql(
                        DuesSql.ALL + conditions.sql() + " ORDER BY due_by, kind, subject_id, place LIMIT ?")
                .params(parameters)
                .query(Row.as(PublicationDues::due))
                .list();
        return Cursor.page(
                found, page, last -> new Cursor(LIST, last.subjectId().toString(), Place.of(last)));
    }

    /** Where a duty stands in the list, but for what it is about. */
    private record Place(LocalDate dueBy, PublicationKind kind, String number) {

        static Place parse(String text) {
            String[] parts = text.split(" ", 3);
            return new Place(LocalDate.parse(parts[0]), PublicationKind.valueOf(parts[1]), parts[2]);
        }

        static String of(PublicationDue due) {
            return due.dueBy() + " " + due.kind() + " " + (due.number() == null ? "" : due.number());
        }
    }

    private static PublicationDue due(Row row) throws SQLException {
        return new PublicationDue(
                row.constant("kind", PublicationKind.class),
                row.id("subject_id"),
                row.text("name"),
                row.textOrNull("number"),
                row.moneyOrNull("amount"),
                row.moneyOrNull("together"),
                row.day("since"),
                row.day("due_by"),
                row.constant("state", PublicationState.class),
                row.dayOrNull("done_on"),
                row.dayOrNull("until"),
                row.text("source"));
    }
}
