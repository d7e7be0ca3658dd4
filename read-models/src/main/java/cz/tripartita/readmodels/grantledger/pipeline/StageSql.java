package cz.tripartita.readmodels.grantledger.pipeline;

/** The select of every application with its stage; its parameters are the instant of asking and its day in Prague. */
final class StageSql {

    private static final String BEFORE_AWARD = """
            WHEN a.state = 'DRAFT' AND greatest(p.closes_at, a.late_until) <= asked.now THEN 'NOT_SUBMITTED'
            WHEN a.state = 'DRAFT' THEN 'STARTED'
            WHEN a.state = 'DEFECTIVE' THEN 'SENT_BACK'
            WHEN a.state = 'SUBMITTED' AND a.supplemented_at IS NOT NULL THEN 'SUPPLEMENTED'
            WHEN a.state = 'COMPLETE' AND r.recommended IS NOT NULL THEN 'RECOMMENDED'
            WHEN a.state = 'COMPLETE' AND r.place IS NOT NULL THEN 'RANKED'
            WHEN a.state = 'COMPLETE' AND e.asked > 0 THEN 'IN_EVALUATION'
            WHEN a.state <> 'AWARDED' THEN a.state
            """;

    // The grant begins a moment after its application is awarded; until then the award of the application counts.
    private static final String FROM_AWARD = """
            WHEN g.paid > 0 AND g.paid >= least(nullif(g.contracted, 0), g.awarded) THEN 'PAID_IN_FULL'
            WHEN g.paid > 0 THEN 'PAID_IN_PART'
            WHEN paper.register_missing THEN 'SIGNED'
            WHEN paper.sequence IS NOT NULL THEN 'REGISTERED'
            WHEN g.prepared IS NOT NULL THEN 'AGREEMENT_PREPARED'
            WHEN coalesce(g.awarded, a.awarded) >= a.requested THEN 'AWARDED_IN_FULL'
            ELSE 'AWARDED_IN_PART'
            """;

    // What a draft says is nobody's business but the applicant's.
    static final String STAGED = """
            SELECT a.application_id, a.municipality, a.programme_id, p.year, p.name AS programme, a.line_id,
                a.organisation_id, o.name AS organisation, a.started_on, a.submitted_on, a.grant_id,
                CASE WHEN a.submitted_at IS NOT NULL THEN a.service_name END AS service_name,
                CASE WHEN a.submitted_at IS NOT NULL THEN a.service_kind END AS service_kind,
                CASE WHEN a.submitted_at IS NOT NULL THEN a.requested END AS requested,
                r.recommended, coalesce(g.awarded, a.awarded) AS awarded, g.contracted, g.paid, e.scored,
                CASE WHEN e.asked > 0 THEN greatest(e.asked, (p.terms ->> 'smallestEvaluators')::integer) ELSE 0 END
                    AS evaluators,
                CASE %s %s END AS stage
            FROM (SELECT ?::timestamptz AS now, ?::date AS day) asked
            CROSS JOIN views.ledger_application a
            JOIN views.ledger_programme p USING (programme_id)
            JOIN views.ledger_organisation o USING (organisation_id)
            LEFT JOIN views.ranking_application r USING (application_id)
            CROSS JOIN LATERAL (
                SELECT count(*) AS asked, count(*) FILTER (WHERE v.state = 'SCORED') AS scored
                FROM views.ranking_evaluator v
                WHERE v.application_id = a.application_id AND v.state <> 'CONFLICT') e
            LEFT JOIN views.ledger_grant g ON g.grant_id = a.grant_id
            LEFT JOIN LATERAL views.ledger_paper_on(g.grant_id, asked.day) paper ON true
            """.formatted(BEFORE_AWARD, FROM_AWARD);

    private StageSql() {}
}
