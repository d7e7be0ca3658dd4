package cz.tripartita.readmodels.publicationdues.terms;

/** The terms of programmes and of applications, by the dates in force. */
final class ProgrammeTermsSql {

    /** The programmes approved and not cancelled by the day, and their applications; needs {@code asked}. */
    static final String OFFERED = """
            offered AS (
                SELECT p.*, asked.day AS asked_on, (opens_at AT TIME ZONE 'Europe/Prague')::date AS opening_day,
                    ((closes_at - interval '1 microsecond') AT TIME ZONE 'Europe/Prague')::date AS closing_day
                FROM asked JOIN views.ledger_programme p USING (municipality)
                JOIN views.publication_programme known USING (programme_id)
                WHERE known.approved_on <= asked.day AND (known.cancelled_on IS NULL OR known.cancelled_on > asked.day)),
            asking AS (
                SELECT a.*, o.name AS organisation, asked.day AS asked_on,
                    CASE WHEN a.submitted_at IS NULL THEN p.name ELSE a.service_name END AS what,
                    (a.submitted_at AT TIME ZONE 'Europe/Prague')::date AS submitted_day,
                    (a.supplemented_at AT TIME ZONE 'Europe/Prague')::date AS supplemented_day,
                    ((a.late_until - interval '1 microsecond') AT TIME ZONE 'Europe/Prague')::date AS late_day,
                    (a.late_allowed_at AT TIME ZONE 'Europe/Prague')::date AS allowed_day
                FROM asked JOIN views.ledger_application a USING (municipality)
                JOIN views.ledger_organisation o USING (organisation_id)
                JOIN views.ledger_programme p USING (programme_id))
            """;

    private static final String WINDOWS = """
            SELECT w.kind, w.day, w.at, o.programme_id, '', o.programme_id, NULL::uuid, NULL, o.name, NULL, NULL::numeric,
                NULL::date, false, false
            FROM offered o CROSS JOIN LATERAL (VALUES
                ('WINDOW_OPENS', o.opening_day, o.opens_at), ('WINDOW_CLOSES', o.closing_day, o.closes_at))
                AS w (kind, day, at)
            WHERE w.day IS NOT NULL
            """;

    private static final String LATE_SUBMISSIONS = """
            SELECT 'LATE_SUBMISSION', a.late_day, a.late_until, a.application_id, '', a.programme_id, a.organisation_id,
                a.organisation, a.what, NULL, NULL, CASE WHEN a.submitted_day <= a.asked_on THEN a.submitted_day END, true,
                coalesce(a.submitted_day <= a.asked_on, false)
            FROM asking a WHERE a.allowed_day <= a.asked_on
            """;

    // Of an application that ended before its last day nothing is asked any more.
    private static final String CURES = """
            SELECT 'CURE', a.cure_by, NULL, a.application_id, '', a.programme_id, a.organisation_id, a.organisation,
                a.what, NULL, NULL, CASE WHEN a.supplemented_day <= a.asked_on THEN a.supplemented_day END, true,
                coalesce(a.supplemented_day <= a.asked_on, false)
            FROM asking a
            WHERE a.submitted_day <= a.asked_on AND (a.supplemented_day <= a.asked_on OR a.ended_on IS NULL
                OR a.ended_on > least(a.asked_on, a.cure_by)) AND a.cure_by IS NOT NULL
            """;

    // Decided is a programme once none of its applications waits; a later resolution that changes one is no delay.
    private static final String DECISIONS = """
            SELECT 'DECISION', o.decision_by, NULL, o.programme_id, '', o.programme_id, NULL, NULL, o.name, NULL, NULL,
                CASE WHEN facts.done THEN facts.last_on END, true, facts.done
            FROM offered o
            CROSS JOIN LATERAL (
                SELECT max(e.resolution_on) AS last_on FROM views.ledger_programme_entry e
                WHERE e.programme_id = o.programme_id AND e.account = 'AWARDED' AND e.changes IS NULL
                    AND e.resolution_on <= o.asked_on) decided
            CROSS JOIN LATERAL (
                SELECT count(*) AS applications FROM views.ledger_application a
                WHERE a.programme_id = o.programme_id AND (a.submitted_at AT TIME ZONE 'Europe/Prague')::date <= o.asked_on
                    AND (a.ended_on IS NULL OR a.ended_on > o.asked_on) AND NOT EXISTS (
                        SELECT 1 FROM views.ledger_programme_entry e
                        WHERE e.programme_id = o.programme_id AND e.application_id = a.application_id
                            AND e.resolution_on <= o.asked_on)) waiting
            CROSS JOIN LATERAL (
                SELECT decided.last_on, waiting.applications = 0 AND decided.last_on IS NOT NULL
                    AND o.closing_day < o.asked_on AS done) facts
            WHERE o.decision_by IS NOT NULL
                AND (facts.done OR waiting.applications > 0 OR o.closing_day >= o.asked_on)
            """;

    static final String ALL = String.join(" UNION ALL ", WINDOWS, LATE_SUBMISSIONS, CURES, DECISIONS);

    private ProgrammeTermsSql() {}
}
