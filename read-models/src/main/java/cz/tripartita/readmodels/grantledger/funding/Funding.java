package cz.tripartita.readmodels.grantledger.funding;

import static java.util.stream.Collectors.joining;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.events.SourceKind;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import cz.tripartita.readmodels.grantledger.ApplicationState;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers from which sources services and projects are to be paid, by the applications that were handed in; always within
 * one municipality.
 */
public final class Funding {

    private static final String LIST = "funding";

    private static final String PLANNED = Arrays.stream(SourceKind.values())
            .map(
                    "coalesce(sum((s -> 'amount' ->> 'amount')::numeric) FILTER (WHERE s ->> 'source' = '%1$s'), 0) AS from_%1$s"
                            ::formatted)
            .collect(joining(", "));

    private static final String SELECT = """
            SELECT * FROM (
                SELECT a.*, p.year, p.name AS programme, o.name AS organisation, planned.*, g.contracted,
                    coalesce(g.awarded, a.awarded) AS awarded_now
                FROM views.ledger_application a
                JOIN views.ledger_programme p USING (programme_id)
                JOIN views.ledger_organisation o USING (organisation_id)
                LEFT JOIN views.ledger_grant g ON g.grant_id = a.grant_id
                CROSS JOIN LATERAL (SELECT %s FROM jsonb_array_elements(a.content -> 'sources') s) planned
                WHERE a.submitted_at IS NOT NULL) f
            """.formatted(PLANNED);

    private static final String SUMS = Arrays.stream(SourceKind.values())
            .map("sum(from_%1$s) AS from_%1$s"::formatted)
            .collect(joining(", "));

    private final JdbcClient jdbc;

    public Funding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The services and projects, those of the latest year first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<ServiceFunding> list(String municipality, FundingFilter filter, PageRequest page) {
        Conditions conditions = conditions(municipality, filter);
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(year, application_id) < (?, ?)",
                    Cursor.read(cursor.key(), Integer::valueOf),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<ServiceFunding> found = jdbc.sql(
                        SELECT + conditions.sql() + " ORDER BY year DESC, application_id DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Funding::service))
                .list();
        return Cursor.page(
                found, page, last -> new Cursor(LIST, last.applicationId().toString(), String.valueOf(last.year())));
    }

    /** The same added up by kind of service or by applicant, in the order of their names. */
    public List<FundingTotal> totals(String municipality, FundingFilter filter, FundingGroup group) {
        Conditions conditions = conditions(municipality, filter);
        return jdbc.sql("""
                        SELECT * FROM (
                            SELECT %1$s::text AS key, %2$s::text AS label, count(*) AS applications, %3$s,
                                sum(requested) AS requested, coalesce(sum(awarded_now), 0) AS awarded_now,
                                coalesce(sum(contracted), 0) AS contracted
                            FROM (%4$s %5$s) f GROUP BY 1, 2) t
                        ORDER BY label COLLATE "cs-x-icu", key
                        """.formatted(group.key(), group.label(), SUMS, SELECT, conditions.sql()))
                .params(conditions.parameters())
                .query(Row.as(row -> total(group, row)))
                .list();
    }

    private static Conditions conditions(String municipality, FundingFilter filter) {
        return Conditions.of("municipality", municipality)
                .and("year = ?", filter.year())
                .and("programme_id = ?", filter.programme())
                .and("organisation_id = ?", filter.organisation())
                .and("service_kind = ?", filter.kind())
                .and("f.state = ?", filter.state());
    }

    private static PlannedSources planned(Row row) throws SQLException {
        return PlannedSources.of(
                row.money("from_CITY"),
                row.money("from_REGION"),
                row.money("from_STATE"),
                row.money("from_OTHER_MUNICIPALITIES"),
                row.money("from_OWN"),
                row.money("from_OTHER"));
    }

    private static ServiceFunding service(Row row) throws SQLException {
        return new ServiceFunding(
                row.id("application_id"),
                row.idOrNull("grant_id"),
                row.number("year"),
                row.id("programme_id"),
                row.text("programme"),
                row.id("organisation_id"),
                row.text("organisation"),
                row.id("service_id"),
                row.text("service_name"),
                row.constant("service_kind", ServiceKind.class),
                row.constant("state", ApplicationState.class),
                planned(row),
                row.money("requested"),
                row.moneyOrNull("awarded_now"),
                row.moneyOrNull("contracted"));
    }

    private static FundingTotal total(FundingGroup group, Row row) throws SQLException {
        return new FundingTotal(
                group,
                row.text("key"),
                row.textOrNull("label"),
                row.number("applications"),
                planned(row),
                row.money("requested"),
                row.money("awarded_now"),
                row.money("contracted"));
    }
}
