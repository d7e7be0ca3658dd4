package cz.tripartita.readmodels.publicationdues.terms;

/** The terms of grants, by the paper in force and the ledger of the day. */
final class GrantTermsSql {

    /** The grants of the day; needs {@code asked}. */
    static final String FUNDED = """
            funded AS (
                SELECT g.*, o.name AS organisation, asked.day AS asked_on, paper.number, paper.terms, entered.*,
                    coalesce((paper.terms ->> 'periodTo')::date, g.period_to) AS used_until
                FROM asked JOIN views.ledger_grant g USING (municipality)
                JOIN views.ledger_organisation o USING (organisation_id)
                LEFT JOIN LATERAL views.ledger_paper_on(g.grant_id, asked.day) paper ON true
                CROSS JOIN LATERAL (
                    SELECT coalesce(sum(after - before) FILTER (WHERE account = 'AWARDED'), 0) AS awarded_then,
                        coalesce(sum(after - before) FILTER (WHERE account = 'PAID'), 0) AS paid_then,
                        coalesce(sum(after - before) FILTER (WHERE account IN ('USED', 'RETURNED')), 0) AS settled_then,
                        max(entered_on) FILTER (WHERE account = 'USED') AS accounted_on
                    FROM views.ledger_grant_entry e
                    WHERE e.grant_id = g.grant_id AND e.entered_on <= asked.day) entered
                WHERE g.awarded_on <= asked.day)
            """;

    // Payments name no instalment: one is paid once all that was to be paid up to it is.
    private static final String INSTALMENTS = """
            SELECT 'INSTALMENT', i.due_on, NULL, f.grant_id, i.ordinal::text, f.programme_id, f.organisation_id,
                f.organisation, f.service_name, f.number, i.amount, paid.done_on, true, f.paid_then >= i.up_to
            FROM funded f
            CROSS JOIN LATERAL (
                SELECT ordinal, due_on, amount, sum(amount) OVER (ORDER BY due_on, ordinal) AS up_to
                FROM (
                    SELECT ordinal, (i ->> 'dueOn')::date AS due_on, (i -> 'amount' ->> 'amount')::numeric AS amount
                    FROM jsonb_array_elements(f.terms -> 'instalments') WITH ORDINALITY AS e (i, ordinal)) i) i
            CROSS JOIN LATERAL (
                SELECT min(entered_on) FILTER (WHERE f.paid_then >= i.up_to) AS done_on
                FROM (
                    SELECT entered_on, sum(after - before) OVER (ORDER BY entered_on, sequence) AS paid
                    FROM views.ledger_grant_entry e
                    WHERE e.grant_id = f.grant_id AND account = 'PAID' AND entered_on <= f.asked_on) p
                WHERE p.paid >= i.up_to) paid
            WHERE f.awarded_then > 0
            """;

    private static final String RETURNS = """
            SELECT 'RETURN', r.due_on, NULL, f.grant_id, r.return_id::text, f.programme_id, f.organisation_id,
                f.organisation, f.service_name, f.number, demanded.amount,
                CASE WHEN settled.amount >= demanded.amount THEN settled.last_on END, true,
                settled.amount >= demanded.amount
            FROM funded f JOIN views.ledger_grant_return r ON r.grant_id = f.grant_id
            CROSS JOIN LATERAL (
                SELECT sum(e.after - e.before) AS amount FROM views.ledger_grant_entry e
                WHERE e.grant_id = f.grant_id AND e.account = 'DEMANDED' AND e.entry_id = r.return_id
                    AND e.entered_on <= f.asked_on) demanded
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(e.after - e.before), 0) AS amount, max(e.entered_on) AS last_on
                FROM views.ledger_grant_settling s JOIN views.ledger_grant_entry e USING (grant_id, entry_id)
                WHERE s.grant_id = f.grant_id AND s.return_id = r.return_id AND e.account = 'RETURNED'
                    AND e.entered_on <= f.asked_on) settled
            WHERE demanded.amount > 0
            """;

    // Accounted for is a grant with an account of use from after the period, or of all that is promised.
    private static final String SETTLEMENTS = """
            SELECT 'SETTLEMENT', (f.terms ->> 'settlementBy')::date, NULL, f.grant_id, '', f.programme_id,
                f.organisation_id, f.organisation, f.service_name, f.number, NULL,
                CASE WHEN accounted.whole THEN f.accounted_on END, true, accounted.whole
            FROM funded f
            CROSS JOIN LATERAL (SELECT coalesce(f.accounted_on > f.used_until OR f.settled_then >= f.awarded_then, false)
                AND f.accounted_on IS NOT NULL AS whole) accounted
            WHERE f.terms IS NOT NULL AND (f.awarded_then > 0 OR f.paid_then > 0)
            """;

    private static final String PERIODS = """
            SELECT 'PERIOD_END', f.used_until, NULL, f.grant_id, '', f.programme_id, f.organisation_id, f.organisation,
                f.service_name, f.number, NULL, NULL, false, false
            FROM funded f WHERE f.awarded_then > 0
            """;

    // What follows without a gap takes the place of a registration that ends.
    private static final String REGISTRATIONS = """
            SELECT 'REGISTRATION_END', r.valid_to, NULL, f.grant_id, r.number, f.programme_id, f.organisation_id,
                f.organisation, f.service_name, r.number, NULL, NULL, true, EXISTS (
                    SELECT 1 FROM jsonb_array_elements(s.registrations) n
                    WHERE (n ->> 'validFrom')::date <= r.valid_to + 1
                        AND coalesce((n ->> 'validTo')::date, 'infinity') > r.valid_to)
            FROM funded f JOIN views.catalogue_service s ON s.service_id = f.service_id
            CROSS JOIN LATERAL (
                SELECT n ->> 'number' AS number, (n ->> 'validTo')::date AS valid_to
                FROM jsonb_array_elements(s.registrations) n) r
            WHERE f.awarded_then > 0 AND r.valid_to >= f.period_from AND r.valid_to < f.used_until
            """;

    // There is a report that was handed in and not sent back, or of which a version is accepted, by the day asked for.
    private static final String REPORTED = """
            FROM funded f JOIN views.indicator_plan p ON p.grant_id = f.grant_id AND p.planned_on <= f.asked_on
                AND coalesce(p.replaced_on > f.asked_on, true)
            LEFT JOIN LATERAL (
                SELECT closed FROM views.indicator_closing c
                WHERE c.monitoring_id = p.monitoring_id AND c.happened_on <= f.asked_on
                ORDER BY c.sequence DESC LIMIT 1) closing ON true
            CROSS JOIN LATERAL (
                SELECT min(r.submitted_on) AS done_on FROM views.indicator_report r
                WHERE r.monitoring_id = p.monitoring_id AND r.period = p.period AND r.submitted_on <= f.asked_on
                    AND NOT (r.state = 'RETURNED' AND r.answered_on <= f.asked_on)) there
            CROSS JOIN LATERAL (
                SELECT f.awarded_then > 0
                    AND (there.done_on IS NOT NULL OR closing.closed IS NOT TRUE) AS asked_for) duty
            """;

    private static final String REPORTS = """
            SELECT 'REPORT', p.due_on, NULL, f.grant_id, p.period, f.programme_id, f.organisation_id, f.organisation,
                f.service_name, f.number, NULL, there.done_on, true, there.done_on IS NOT NULL
            %s WHERE duty.asked_for
            """.formatted(REPORTED);

    // Nobody is reminded of what is there.
    private static final String REMINDERS = """
            SELECT 'REPORT_REMINDER', reminder.day, NULL, f.grant_id, p.period, f.programme_id, f.organisation_id,
                f.organisation, f.service_name, f.number, NULL, NULL, false, false
            %s CROSS JOIN LATERAL (VALUES (p.remind_on), (p.urge_on)) AS reminder (day)
            WHERE duty.asked_for AND (there.done_on IS NULL OR there.done_on > reminder.day)
            """.formatted(REPORTED);

    static final String ALL =
            String.join(" UNION ALL ", INSTALMENTS, RETURNS, SETTLEMENTS, PERIODS, REGISTRATIONS, REPORTS, REMINDERS);

    private GrantTermsSql() {}
}
