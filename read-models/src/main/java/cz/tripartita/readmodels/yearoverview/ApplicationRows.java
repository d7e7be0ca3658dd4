package cz.tripartita.readmodels.yearoverview;

import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSupplemented;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what applications say, and what they change by day. */
final class ApplicationRows {

    // An application serves the priorities that it names; where it names none, those of the programme.
    private static final String AREAS = """
            (SELECT coalesce(array_agg(DISTINCT q.area COLLATE "C"), '{}') FROM views.overview_proposal q
                WHERE q.municipality = p.municipality
                    AND q.proposal_id = ANY (coalesce(nullif(?::uuid[], '{}'), p.priorities)))
            """;
    private static final String SUBMIT = """
            INSERT INTO views.overview_application
            SELECT ?, p.municipality, p.programme_id, p.year, ?, %s, ?, NULL, 0
            FROM views.overview_programme p WHERE p.programme_id = ?
            """.formatted(AREAS);
    private static final String SUPPLEMENT = """
            UPDATE views.overview_application a SET service_kind = ?, areas = %s, requested = ?
            FROM views.overview_programme p WHERE p.programme_id = a.programme_id AND a.application_id = ?
            """.formatted(AREAS);
    private static final String PLAN = """
            INSERT INTO views.overview_source_day
            SELECT a.municipality, a.year, ?, s.source, ?, ? * s.amount, ?, ? * s.amount
            FROM views.overview_application a JOIN views.overview_application_source s USING (application_id)
            WHERE a.application_id = ?
            ON CONFLICT (municipality, year, day, source) DO UPDATE SET
                applications = overview_source_day.applications + excluded.applications,
                planned = overview_source_day.planned + excluded.planned,
                grants = overview_source_day.grants + excluded.grants,
                planned_grants = overview_source_day.planned_grants + excluded.planned_grants
            """;
    private static final String SOURCE = """
            INSERT INTO views.overview_application_source VALUES (?, ?, ?)
            ON CONFLICT (application_id, source)
            DO UPDATE SET amount = overview_application_source.amount + excluded.amount
            """;

    private final JdbcClient jdbc;
    private final DayRows days;

    ApplicationRows(JdbcClient jdbc, DayRows days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    void submitted(ApplicationSubmitted event, LocalDate day) {
        ApplicationContent content = event.content();
        update(
                SUBMIT,
                event.applicationId(),
                content.serviceKind(),
                content.priorities(),
                content.requested(),
                event.programmeId());
        sources(event.applicationId(), content);
        handedIn(event.applicationId(), day, 1);
    }

    /** What it said before is taken out on the day on which it says something else. */
    void supplemented(ApplicationSupplemented event, LocalDate day) {
        ApplicationContent content = event.content();
        handedIn(event.applicationId(), day, -1);
        update(SUPPLEMENT, content.serviceKind(), content.priorities(), content.requested(), event.applicationId());
        update("DELETE FROM views.overview_application_source WHERE application_id = ?", event.applicationId());
        sources(event.applicationId(), content);
        handedIn(event.applicationId(), day, 1);
    }

    /** Counts an application that ended without a grant. */
    void ended(UUID applicationId, LocalDate day, Measure count, Measure requested) {
        days.ofApplication(
                applicationId, day, Changes.of(count, BigDecimal.ONE).and(requested, requestedBy(applicationId)));
    }

    void granted(UUID applicationId, UUID grantId, Money awarded, LocalDate day) {
        update("UPDATE views.overview_application SET grant_id = ? WHERE application_id = ?", grantId, applicationId);
        days.ofApplication(
                applicationId, day, Changes.of(Measure.GRANTS, BigDecimal.ONE).and(Measure.AWARDED, awarded));
        plan(applicationId, day, 0, 1);
    }

    private void handedIn(UUID applicationId, LocalDate day, int times) {
        Changes one =
                Changes.of(Measure.APPLICATIONS, BigDecimal.ONE).and(Measure.REQUESTED, requestedBy(applicationId));
        days.ofApplication(applicationId, day, times > 0 ? one : one.back());
        plan(applicationId, day, times, 0);
    }

    private void plan(UUID applicationId, LocalDate day, int applications, int grants) {
        update(PLAN, day, applications, applications, grants, grants, applicationId);
    }

    private void sources(UUID applicationId, ApplicationContent content) {
        content.sources().forEach(line -> update(SOURCE, applicationId, line.source(), line.amount()));
    }

    private Money requestedBy(UUID applicationId) {
        return jdbc.sql("SELECT requested FROM views.overview_application WHERE application_id = ?")
                .param(applicationId)
                .query(Row.as(row -> row.money("requested")))
                .single();
    }

    private void update(String sql, @Nullable Object... values) {
        jdbc.sql(sql).params(Parameters.of(values)).update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.overview_source_day").update();
        jdbc.sql("DELETE FROM views.overview_application_source").update();
        jdbc.sql("DELETE FROM views.overview_application").update();
    }
}
