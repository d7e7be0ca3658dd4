package cz.tripartita.readmodels.grantledger.pipeline;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers how many applications and how much money are at which stage, from the tables of the grant ledger and of the
 * ranking; always within one municipality, as of the instant of asking.
 */
public final class Pipelines {

    private static final String LIST = "pipeline";
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    private static final String CELLS = """
            SELECT p.programme_id, p.name AS programme, l.line_id, l.name AS line, s.stage,
                count(s.application_id) AS applications, coalesce(sum(s.requested), 0) AS requested,
                coalesce(sum(s.recommended), 0) AS recommended, coalesce(sum(s.awarded), 0) AS awarded,
                coalesce(sum(s.contracted), 0) AS contracted, coalesce(sum(s.paid), 0) AS paid,
                coalesce(sum(s.scored), 0) AS scored, coalesce(sum(s.evaluators), 0) AS evaluators
            FROM views.ledger_programme p
            JOIN views.ledger_programme_line l USING (programme_id)
            LEFT JOIN (%s) s ON s.programme_id = l.programme_id AND s.line_id = l.line_id
            %%s
            GROUP BY p.programme_id, p.name, p.drafted_on, l.line_id, l.name, l.ordinal, s.stage
            ORDER BY p.drafted_on, p.programme_id, l.ordinal
            """.formatted(StageSql.STAGED);

    private final JdbcClient jdbc;

    public Pipelines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That of all programmes of a year; a year without programmes gives one of zeros. */
    public Pipeline ofYear(String municipality, int year, Instant now) {
        return of(Conditions.of("p.municipality", municipality).and("p.year = ?", year), now);
    }

    /** That of one programme; nothing where the municipality has none of that id. */
    public Optional<Pipeline> ofProgramme(String municipality, UUID programmeId, Instant now) {
        boolean known = jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM views.ledger_programme WHERE municipality = ? AND programme_id = ?)")
                .params(municipality, programmeId)
                .query(Row.as(row -> row.flag("exists")))
                .single();
        return known
                ? Optional.of(
                        of(Conditions.of("p.municipality", municipality).and("p.programme_id = ?", programmeId), now))
                : Optional.empty();
    }

    private Pipeline of(Conditions conditions, Instant now) {
        return PipelineFold.of(jdbc.sql(CELLS.formatted(conditions.sql()))
                .params(asked(now, conditions.parameters()))
                .query(Row.as(Pipelines::cell))
                .list());
    }

    /**
     * The applications behind the numbers, those started last first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<PipelineApplication> applications(
            String municipality, PipelineFilter filter, PageRequest page, Instant now) {
        Conditions conditions = Conditions.of("s.municipality", municipality)
                .and("s.year = ?", filter.year())
                .and("s.programme_id = ?", filter.programme())
                .and("s.line_id = ?", filter.line())
                .and("s.organisation_id = ?", filter.organisation())
                .and("s.stage = ?", filter.stage());
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(s.started_on, s.application_id) < (?, ?)",
                    Cursor.read(cursor.key(), LocalDate::parse),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<PipelineApplication> found = jdbc.sql("SELECT * FROM (" + StageSql.STAGED + ") s " + conditions.sql()
                        + " ORDER BY s.started_on DESC, s.application_id DESC LIMIT ?")
                .params(asked(now, conditions.parameters(page.limit() + 1)))
                .query(Row.as(Pipelines::application))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        LIST, last.applicationId().toString(), last.startedOn().toString()));
    }

    private static List<@Nullable Object> asked(Instant now, List<@Nullable Object> further) {
        List<@Nullable Object> all = Parameters.of(now, LocalDate.ofInstant(now, PRAGUE));
        all.addAll(further);
        return all;
    }

    private static PipelineFold.Cell cell(Row row) throws SQLException {
        return new PipelineFold.Cell(
                row.id("programme_id"),
                row.text("programme"),
                row.id("line_id"),
                row.text("line"),
                row.constantOrNull("stage", Stage.class),
                new PipelineAmounts(
                        row.number("applications"),
                        row.money("requested"),
                        row.money("recommended"),
                        row.money("awarded"),
                        row.money("contracted"),
                        row.money("paid"),
                        row.number("scored"),
                        row.number("evaluators")));
    }

    private static PipelineApplication application(Row row) throws SQLException {
        return new PipelineApplication(
                row.id("application_id"),
                row.number("year"),
                row.id("programme_id"),
                row.text("programme"),
                row.id("line_id"),
                row.id("organisation_id"),
                row.text("organisation"),
                row.textOrNull("service_name"),
                row.constantOrNull("service_kind", ServiceKind.class),
                row.constant("stage", Stage.class),
                row.day("started_on"),
                row.dayOrNull("submitted_on"),
                row.moneyOrNull("requested"),
                row.moneyOrNull("recommended"),
                row.moneyOrNull("awarded"),
                row.moneyOrNull("contracted"),
                row.moneyOrNull("paid"),
                row.number("scored"),
                row.number("evaluators"),
                row.idOrNull("grant_id"));
    }
}
