package cz.tripartita.readmodels.publicationdues.terms;

import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers which days matter, from the tables of the duties to publish, of the grant ledger, of the catalogue and of
 * monitoring; always within one municipality. Payments, papers, decisions, planned reports and what was handed in are those
 * of the day asked for; dates of programmes and registrations those that are known now. What nobody is held to any more is
 * not there: the cure of a withdrawn application, the decision on a programme in which no application is left, instalments
 * of an award that came to nothing, reports in a closed monitoring.
 */
public final class TermsCalendar {

    private static final String LIST = "terms";

    private final JdbcClient jdbc;

    public TermsCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The terms, the earliest first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<Term> list(String municipality, TermFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of("municipality", municipality)
                .and("day >= ?", filter.from())
                .and("day <= ?", filter.to())
                .and("kind = ?", filter.kind())
                .and("state = ?", filter.state())
                .and("programme_id = ?", filter.programme())
                .and("coalesce(organisation_id = ?, true)", filter.organisation());
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            Place last = Cursor.read(cursor.key(), Place::parse);
            conditions.and(
                    "(day, kind, subject_id, part) > (?, ?, ?, ?)",
                    last.day(),
                    last.kind(),
                    Cursor.read(cursor.id(), UUID::fromString),
                    last.part());
        }
        List<@Nullable Object> parameters = Parameters.of(municipality, filter.on(), municipality, filter.on());
        parameters.addAll(conditions.parameters(page.limit() + 1));
        List<Term> found = jdbc.sql(TermsSql.ALL + conditions.sql() + " ORDER BY day, kind, subject_id, part LIMIT ?")
                .params(parameters)
                .query(Row.as(TermsCalendar::term))
                .list();
        return Cursor.page(
                found, page, last -> new Cursor(LIST, last.subjectId().toString(), Place.of(last)));
    }

    /** Where a term stands in the list, but for what it is about. */
    private record Place(LocalDate day, TermKind kind, String part) {

        static Place parse(String text) {
            String[] parts = text.split(" ", 3);
            return new Place(LocalDate.parse(parts[0]), TermKind.valueOf(parts[1]), parts[2]);
        }

        static String of(Term term) {
            return term.day() + " " + term.kind() + " " + term.part();
        }
    }

    private static Term term(Row row) throws SQLException {
        return new Term(
                row.constant("kind", TermKind.class),
                row.day("day"),
                row.instantOrNull("at"),
                row.constant("state", TermState.class),
                row.id("subject_id"),
                row.text("part"),
                row.id("programme_id"),
                row.idOrNull("organisation_id"),
                row.textOrNull("organisation"),
                row.text("what"),
                row.textOrNull("number"),
                row.moneyOrNull("amount"),
                row.dayOrNull("done_on"));
    }
}
