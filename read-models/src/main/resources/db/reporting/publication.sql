-- What the law wants published, by the limits in force on the day of signing, and the law itself.

CREATE VIEW reporting.legal_parameter WITH (security_barrier) AS
SELECT municipality, parameter, sequence, value, valid_from, valid_to, source
FROM views.publication_parameter
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.legal_parameter IS
    'Numbers that come from laws, valid in time. On a day the one with the latest valid_from holds, of two from the same day that with the higher sequence, unless its valid_to has passed.';
COMMENT ON COLUMN reporting.legal_parameter.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.legal_parameter.parameter IS 'What it is, such as COUNCIL_LIMIT.';
COMMENT ON COLUMN reporting.legal_parameter.sequence IS 'Order of recording.';
COMMENT ON COLUMN reporting.legal_parameter.value IS 'Its value: CZK for limits, otherwise days, months or years as its name says.';
COMMENT ON COLUMN reporting.legal_parameter.valid_from IS 'First day.';
COMMENT ON COLUMN reporting.legal_parameter.valid_to IS 'Last day; null where it holds until further notice.';
COMMENT ON COLUMN reporting.legal_parameter.source IS 'The law that it comes from.';

CREATE VIEW reporting.publication_due WITH (security_barrier) AS
WITH law AS (
    SELECT v.*, lead(valid_from) OVER (PARTITION BY municipality, parameter ORDER BY valid_from, sequence) AS next_from
    FROM views.publication_parameter v),
paper AS (
    SELECT p.*, sum(p.more) OVER (
            PARTITION BY p.organisation_id, extract(year FROM p.signed_on)
            ORDER BY p.signed_on, p.recorded_at, p.grant_id, p.sequence) AS of_year, (
            SELECT min(l.signed_on) FROM views.publication_paper l
            WHERE l.grant_id = p.grant_id AND l.agreement AND l.sequence > p.sequence) AS replaced_on, (
            SELECT min(w.withdrawn_on) FROM views.publication_withdrawal w
            WHERE w.grant_id = p.grant_id AND w.sequence > p.sequence) AS ended_on
    FROM views.publication_paper p),
parameter AS (
    SELECT p.*, l.parameter, l.value, l.source
    FROM paper p JOIN law l ON l.municipality = p.municipality AND l.valid_from <= p.signed_on
        AND (l.next_from IS NULL OR p.signed_on < l.next_from) AND (l.valid_to IS NULL OR p.signed_on <= l.valid_to))
SELECT most.municipality, most.grant_id, most.organisation_id, most.sequence, most.number, 'REGISTER' AS place,
    most.amount, most.amount AS counted, most.value AS above, most.signed_on,
    (most.signed_on + months.value::integer * interval '1 month')::date AS due_by, most.registered_on AS published_on,
    most.replaced_on, most.ended_on, most.source
FROM parameter most JOIN parameter months USING (grant_id, sequence)
WHERE most.parameter = 'CONTRACT_REGISTER_LIMIT' AND months.parameter = 'CONTRACT_REGISTER_MONTHS'
    AND most.amount > most.value
    AND most.municipality IN (SELECT municipality FROM reporting.my_municipality)
UNION ALL
SELECT most.municipality, most.grant_id, most.organisation_id, most.sequence, most.number, 'BOARD', most.amount,
    greatest(most.amount, most.of_year), most.value, most.signed_on, most.signed_on + days.value::integer,
    most.posted_on, most.replaced_on, NULL::date, most.source
FROM parameter most JOIN parameter days USING (grant_id, sequence)
WHERE most.parameter = 'BOARD_LIMIT' AND days.parameter = 'BOARD_DAYS'
    AND greatest(most.amount, most.of_year) > most.value
    AND most.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.publication_due IS
    'Agreements and amendments above the limits of the day of signing, and where they have to be published. One that was replaced before it was published need not be any more, nor need the register have one that has ended. A paper signed on a day without a limit in force is not here.';
COMMENT ON COLUMN reporting.publication_due.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.publication_due.grant_id IS 'The grant.';
COMMENT ON COLUMN reporting.publication_due.organisation_id IS 'The recipient.';
COMMENT ON COLUMN reporting.publication_due.sequence IS 'Place of the paper in the history of the grant.';
COMMENT ON COLUMN reporting.publication_due.number IS 'Number of the agreement or amendment.';
COMMENT ON COLUMN reporting.publication_due.place IS 'REGISTER (of contracts, Act 340/2015) or BOARD (official board, Act 250/2000 § 10d).';
COMMENT ON COLUMN reporting.publication_due.amount IS 'What the paper promises, CZK.';
COMMENT ON COLUMN reporting.publication_due.counted IS
    'What is compared with the limit, CZK: for the board what the papers of the recipient promise in the calendar year up to this one, where that is more.';
COMMENT ON COLUMN reporting.publication_due.above IS 'The limit of the day of signing, CZK.';
COMMENT ON COLUMN reporting.publication_due.signed_on IS 'Day of signing.';
COMMENT ON COLUMN reporting.publication_due.due_by IS 'Last day on which it may be published.';
COMMENT ON COLUMN reporting.publication_due.published_on IS 'Day of publication; null before.';
COMMENT ON COLUMN reporting.publication_due.replaced_on IS 'Day on which an agreement was signed anew in its place; null where none was.';
COMMENT ON COLUMN reporting.publication_due.ended_on IS
    'Day on which it ended with the withdrawal of the grant, so that the register need not have it; null where it did not, and for the board.';
COMMENT ON COLUMN reporting.publication_due.source IS 'The law that the limit comes from.';
