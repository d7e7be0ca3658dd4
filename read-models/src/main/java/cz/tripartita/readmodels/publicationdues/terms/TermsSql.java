package cz.tripartita.readmodels.publicationdues.terms;

import cz.tripartita.readmodels.publicationdues.DuesSql;

/** The select of all terms of a municipality; its parameters are the municipality and the day, and both once more. */
final class TermsSql {

    // What has to be published by when, and until when, is what the list of duties to publish says.
    private static final String PUBLICATIONS = """
            SELECT CASE d.kind WHEN 'PROGRAMME' THEN 'PROGRAMME_PUBLICATION' ELSE d.kind END AS kind, d.due_by AS day,
                NULL::timestamptz AS at, d.subject_id, d.place AS part,
                coalesce(f.programme_id, d.subject_id) AS programme_id, f.organisation_id, f.organisation,
                coalesce(f.service_name, d.name) AS what, d.number, d.amount, d.done_on, true AS duty,
                d.done_on IS NOT NULL AS done
            FROM dues d LEFT JOIN funded f ON f.grant_id = d.subject_id
            WHERE d.kind = 'PROGRAMME' OR f.grant_id IS NOT NULL
            UNION ALL
            SELECT 'PUBLICATION_END', d.until, NULL, d.subject_id, d.place, coalesce(f.programme_id, d.subject_id),
                f.organisation_id, f.organisation, coalesce(f.service_name, d.name), d.number, NULL,
                CASE WHEN o.publication_ended_on <= o.asked_on THEN o.publication_ended_on END, false, false
            FROM dues d LEFT JOIN funded f ON f.grant_id = d.subject_id
            LEFT JOIN offered o ON o.programme_id = d.subject_id
            WHERE d.until IS NOT NULL AND (d.kind = 'PROGRAMME' OR f.grant_id IS NOT NULL)
            """;

    private static final String TERMS =
            String.join(" UNION ALL ", PUBLICATIONS, ProgrammeTermsSql.ALL, GrantTermsSql.ALL);

    static final String ALL = """
            SELECT * FROM (
                WITH asked AS (SELECT ?::text AS municipality, ?::date AS day), dues AS (%s), %s, %s
                SELECT t.*, asked.municipality, CASE
                    WHEN t.done THEN CASE WHEN t.done_on > t.day THEN 'LATE' ELSE 'DONE' END
                    WHEN t.duty AND t.day < asked.day THEN 'MISSED'
                    WHEN NOT t.duty AND t.day <= asked.day THEN 'DONE'
                    ELSE 'OPEN' END AS state
                FROM asked CROSS JOIN (%s) t) term
            """.formatted(DuesSql.ALL, GrantTermsSql.FUNDED, ProgrammeTermsSql.OFFERED, TERMS);

    private TermsSql() {}
}
