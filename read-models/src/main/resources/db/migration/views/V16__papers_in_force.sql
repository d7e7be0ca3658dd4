-- The law of a day, and the paper by which a grant is agreed on a day.

-- Of two values from the same day the one recorded later holds; null where none is in force.
CREATE FUNCTION views.ledger_law(town text, what text, day date) RETURNS numeric LANGUAGE sql STABLE AS $$
    SELECT value FROM (
        SELECT * FROM views.ledger_parameter p
        WHERE p.municipality = town AND p.parameter = what AND p.valid_from <= day AND NOT p.correction
        ORDER BY p.valid_from DESC, p.sequence DESC LIMIT 1) latest
    WHERE valid_to IS NULL OR valid_to >= day
$$;

-- A paper that has to be in the register of contracts and is not there in time is void: of the last agreement and its
-- amendments signed by the day the latest one that is not void, and none where the agreement itself is, or has ended with
-- the withdrawal of the grant: nothing else brings an award to zero.
CREATE FUNCTION views.ledger_paper_on(wanted uuid, day date)
    RETURNS TABLE (sequence bigint, number text, signed_on date, contracted numeric, terms jsonb, register_missing boolean)
    LANGUAGE sql STABLE AS $$
    WITH paper AS (
        SELECT p.*, g.municipality, coalesce(
                p.contracted > views.ledger_law(g.municipality, 'CONTRACT_REGISTER_LIMIT', p.signed_on)
                AND (p.registered_on IS NULL OR p.registered_on > day), false) AS missing
        FROM views.ledger_grant_paper p JOIN views.ledger_grant g USING (grant_id)
        WHERE p.grant_id = wanted AND p.signed_on <= day),
    judged AS (
        SELECT p.*, missing AND coalesce(day > (p.signed_on + interval '1 month' * views.ledger_law(
                p.municipality, 'CONTRACT_REGISTER_MONTHS', p.signed_on)::integer)::date, false) AS is_void
        FROM paper p),
    agreement AS (SELECT * FROM judged j WHERE j.agreement ORDER BY j.sequence DESC LIMIT 1)
    SELECT j.sequence, j.number, j.signed_on, j.contracted, j.terms, j.missing
    FROM judged j JOIN agreement a ON j.sequence >= a.sequence AND NOT a.is_void
    WHERE NOT j.is_void AND NOT EXISTS (
        SELECT 1 FROM views.ledger_grant_entry e
        WHERE e.grant_id = wanted AND e.account = 'AWARDED' AND e.after = 0 AND e.sequence > a.sequence
            AND e.entered_on <= day)
    ORDER BY j.sequence DESC LIMIT 1
$$;
