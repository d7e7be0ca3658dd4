package cz.tripartita.readmodels.publicationdues;

import cz.tripartita.grants.events.LegalParameter;

/** The select of all duties to publish of a municipality as of a day; the calendar of terms takes them from here too. */
public final class DuesSql {

    // An agreement that was signed anew took the place of the one before, which became void without the register or
    // ended with the withdrawal of the grant. What ended before it stood in the register never took effect and need not
    // go there; the board wants everything that was signed.
    private static final String PAPERS = """
            WITH asked AS (SELECT ?::text AS municipality, ?::date AS day),
            paper AS (
                SELECT p.*, o.name, asked.day, sum(p.more) OVER (
                        PARTITION BY p.organisation_id, extract(year FROM p.signed_on)
                        ORDER BY p.signed_on, p.recorded_at, p.grant_id, p.sequence) AS of_year,
                    EXISTS (
                        SELECT 1 FROM views.publication_paper l WHERE l.grant_id = p.grant_id AND l.agreement
                            AND l.sequence > p.sequence AND l.signed_on <= asked.day) AS replaced,
                    EXISTS (
                        SELECT 1 FROM views.publication_withdrawal w WHERE w.grant_id = p.grant_id
                            AND w.sequence > p.sequence AND w.withdrawn_on <= asked.day) AS ended
                FROM asked JOIN views.publication_paper p USING (municipality)
                JOIN views.publication_organisation o USING (organisation_id)
                WHERE p.signed_on <= asked.day),
            """;

    private static final String REGISTER = """
            SELECT 'REGISTER' AS kind, grant_id AS subject_id, name, number, amount, NULL::numeric AS together,
                signed_on AS since, (signed_on + months.value::integer * interval '1 month')::date AS due_by,
                CASE WHEN registered_on <= day THEN registered_on END AS done_on, NULL::date AS until, most.source
            FROM paper %s %s
            WHERE amount > most.value AND (registered_on IS NOT NULL OR NOT (replaced OR ended))
            """.formatted(
                    law("most", LegalParameter.CONTRACT_REGISTER_LIMIT, "signed_on", "CROSS JOIN"),
                    law("months", LegalParameter.CONTRACT_REGISTER_MONTHS, "signed_on", "CROSS JOIN"));

    private static final String BOARD = """
            SELECT 'BOARD', grant_id, name, number, amount, CASE WHEN of_year > amount THEN of_year END,
                signed_on, signed_on + days.value::integer, CASE WHEN posted_on <= day THEN posted_on END,
                CASE WHEN posted_on <= day THEN (posted_on + years.value::integer * interval '1 year')::date END,
                most.source
            FROM paper %s %s %s
            WHERE greatest(amount, of_year) > most.value AND (posted_on IS NOT NULL OR NOT replaced)
            """.formatted(
                    law("most", LegalParameter.BOARD_LIMIT, "signed_on", "CROSS JOIN"),
                    law("days", LegalParameter.BOARD_DAYS, "signed_on", "CROSS JOIN"),
                    law("years", LegalParameter.BOARD_YEARS, "signed_on", "LEFT JOIN"));

    // What is not published yet is judged by the law of the day that is asked about.
    private static final String PROGRAMMES = """
            SELECT 'PROGRAMME', programme_id, name, NULL, NULL, NULL, approved_on, opens_on - notice.value::integer,
                published, published + shown.value::integer, notice.source
            FROM (SELECT p.*, CASE WHEN published_on <= asked.day THEN published_on END AS published,
                        CASE WHEN published_on <= asked.day THEN published_on ELSE asked.day END AS judged_on
                    FROM asked JOIN views.publication_programme p USING (municipality)
                    WHERE approved_on <= asked.day AND opens_on IS NOT NULL
                        AND (cancelled_on IS NULL OR cancelled_on > asked.day)) paper %s %s
            """.formatted(
                    law("notice", LegalParameter.PROGRAMME_NOTICE_DAYS, "judged_on", "CROSS JOIN"),
                    law("shown", LegalParameter.PROGRAMME_PUBLISHED_DAYS, "judged_on", "LEFT JOIN"));

    /** The duties; its parameters are the municipality and the day. */
    public static final String ALL = PAPERS + "due AS (" + REGISTER + " UNION ALL " + BOARD + " UNION ALL " + PROGRAMMES
            + ") SELECT * FROM (SELECT due.*, coalesce(number, '') AS place, asked.municipality,"
            + " CASE WHEN done_on IS NULL THEN CASE WHEN asked.day > due_by THEN 'OVERDUE' ELSE 'DUE' END"
            + " WHEN done_on > due_by THEN 'LATE' ELSE 'DONE' END AS state FROM asked CROSS JOIN due) d ";

    private DuesSql() {}

    /** The value of a parameter on a day of the paper; of two from the same day the one recorded later. */
    private static String law(String alias, LegalParameter parameter, String day, String join) {
        return """
                %s LATERAL (SELECT value, source FROM (
                    SELECT * FROM views.publication_parameter v
                    WHERE v.municipality = paper.municipality AND v.parameter = '%s' AND v.valid_from <= paper.%s
                    ORDER BY v.valid_from DESC, v.sequence DESC LIMIT 1) v
                    WHERE valid_to IS NULL OR valid_to >= paper.%s) %s %s
                """.formatted(join, parameter, day, day, alias, join.startsWith("LEFT") ? "ON true" : "");
    }
}
