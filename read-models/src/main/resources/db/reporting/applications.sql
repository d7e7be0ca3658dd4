-- Grants up to their award: programmes, applications, decisions.

CREATE VIEW reporting.programme WITH (security_barrier) AS
SELECT municipality, programme_id, year, name, state, allocation, awarded, opens_at, closes_at, decision_by, approval_body,
    approval_number, approved_on, published_on
FROM views.ledger_programme
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.programme IS 'Grant programmes, with the amounts and dates in force.';
COMMENT ON COLUMN reporting.programme.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.programme.programme_id IS 'Id of the programme.';
COMMENT ON COLUMN reporting.programme.year IS 'The year that its grants are for.';
COMMENT ON COLUMN reporting.programme.name IS 'Its name.';
COMMENT ON COLUMN reporting.programme.state IS
    'DRAFTED, APPROVED, PUBLISHED or CANCELLED; whether its window is open follows from opens_at and closes_at.';
COMMENT ON COLUMN reporting.programme.allocation IS 'What may be awarded from it in all, CZK.';
COMMENT ON COLUMN reporting.programme.awarded IS 'All awards in force, CZK.';
COMMENT ON COLUMN reporting.programme.opens_at IS 'First instant of the window for applications; null in a draft that does not say.';
COMMENT ON COLUMN reporting.programme.closes_at IS 'First instant after the window; null in a draft that does not say.';
COMMENT ON COLUMN reporting.programme.decision_by IS 'Last day of decision; null in a draft that does not say.';
COMMENT ON COLUMN reporting.programme.approval_body IS 'Body that approved it: COUNCIL or ASSEMBLY; null before.';
COMMENT ON COLUMN reporting.programme.approval_number IS 'Number of its resolution; null before.';
COMMENT ON COLUMN reporting.programme.approved_on IS 'Day of that resolution; null before.';
COMMENT ON COLUMN reporting.programme.published_on IS 'Day of its publication; null before.';

CREATE VIEW reporting.programme_line WITH (security_barrier) AS
SELECT p.municipality, l.programme_id, l.line_id, l.ordinal, l.name, l.service_kinds, l.allocation, l.awarded,
    l.largest_amount, l.smallest_own_share
FROM views.ledger_programme_line l
JOIN views.ledger_programme p USING (programme_id)
WHERE p.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.programme_line IS 'Lines of programmes: parts of their money with conditions of their own.';
COMMENT ON COLUMN reporting.programme_line.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.programme_line.programme_id IS 'The programme.';
COMMENT ON COLUMN reporting.programme_line.line_id IS 'Id of the line.';
COMMENT ON COLUMN reporting.programme_line.ordinal IS 'Its place in the programme, from 1.';
COMMENT ON COLUMN reporting.programme_line.name IS 'Its name.';
COMMENT ON COLUMN reporting.programme_line.service_kinds IS 'Kinds of service that it admits: REGISTERED, RELATED, PRO_FAMILY, PROJECT.';
COMMENT ON COLUMN reporting.programme_line.allocation IS 'What may be awarded from it in all, CZK.';
COMMENT ON COLUMN reporting.programme_line.awarded IS 'All awards in force from it, CZK.';
COMMENT ON COLUMN reporting.programme_line.largest_amount IS 'The most that one application may ask for, CZK.';
COMMENT ON COLUMN reporting.programme_line.smallest_own_share IS 'Per cent of the costs that do not come from public money, at least.';

CREATE VIEW reporting.programme_entry WITH (security_barrier) AS
SELECT municipality, programme_id, sequence, ordinal, line_id, account, entered_on, recorded_at, before, after,
    after - before AS change, application_id, grant_id, resolution_body, resolution_number, resolution_on,
    changes AS changed_resolution, reason
FROM views.ledger_programme_entry
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.programme_entry IS
    'Every change of the money of a programme: allocations of its lines, and decisions on its applications, refusals (0 to 0) among them.';
COMMENT ON COLUMN reporting.programme_entry.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.programme_entry.programme_id IS 'The programme.';
COMMENT ON COLUMN reporting.programme_entry.sequence IS 'Place of the decision in the history of the programme.';
COMMENT ON COLUMN reporting.programme_entry.ordinal IS 'Place of the entry in the decision, from 1.';
COMMENT ON COLUMN reporting.programme_entry.line_id IS 'The line whose money it is.';
COMMENT ON COLUMN reporting.programme_entry.account IS 'ALLOCATION (of the line) or AWARDED (to the application).';
COMMENT ON COLUMN reporting.programme_entry.entered_on IS 'Day on which it happened.';
COMMENT ON COLUMN reporting.programme_entry.recorded_at IS 'When it was stored.';
COMMENT ON COLUMN reporting.programme_entry.before IS 'Amount before, CZK.';
COMMENT ON COLUMN reporting.programme_entry.after IS 'Amount after, CZK.';
COMMENT ON COLUMN reporting.programme_entry.change IS 'By how much it changed, CZK.';
COMMENT ON COLUMN reporting.programme_entry.application_id IS 'The application decided on; null for an allocation.';
COMMENT ON COLUMN reporting.programme_entry.grant_id IS 'The grant that it became; null where it was refused, and for an allocation.';
COMMENT ON COLUMN reporting.programme_entry.resolution_body IS 'Body that decided: COUNCIL or ASSEMBLY; null for a draft.';
COMMENT ON COLUMN reporting.programme_entry.resolution_number IS 'Number of its resolution; null for a draft.';
COMMENT ON COLUMN reporting.programme_entry.resolution_on IS 'Day of that resolution; null for a draft.';
COMMENT ON COLUMN reporting.programme_entry.changed_resolution IS 'Number of the earlier resolution that it changes; null where it changes none.';
COMMENT ON COLUMN reporting.programme_entry.reason IS 'Official reason of the decision; null where none was given.';

-- What an applicant has saved and not handed in, at the start or while defects are cured, is not shown.
CREATE VIEW reporting.application WITH (security_barrier) AS
SELECT a.municipality, a.application_id, a.programme_id, p.year, a.line_id, a.organisation_id, a.state, a.started_on,
    a.submitted_on, (c.content ->> 'serviceId')::uuid AS service_id, c.content ->> 'serviceName' AS service_name,
    c.content ->> 'serviceKind' AS service_kind, (c.content ->> 'periodFrom')::date AS period_from,
    (c.content ->> 'periodTo')::date AS period_to,
    (c.content -> 'requested' ->> 'amount')::numeric(17, 2) AS requested, a.awarded, a.grant_id, a.ended_on,
    a.resolution_body, a.resolution_number, a.resolution_on, a.reason
FROM views.ledger_application a
JOIN views.ledger_programme p USING (programme_id)
LEFT JOIN LATERAL (
    SELECT v.content FROM views.ledger_application_version v
    WHERE v.application_id = a.application_id AND v.handed_in_at IS NOT NULL
    ORDER BY v.number DESC LIMIT 1) c ON true
WHERE a.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.application IS
    'Applications for grants as they were last handed in, and what was decided. Of one that is only a draft it says that it was started, and nothing else.';
COMMENT ON COLUMN reporting.application.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.application.application_id IS 'Id of the application.';
COMMENT ON COLUMN reporting.application.programme_id IS 'The programme.';
COMMENT ON COLUMN reporting.application.year IS 'The year that the programme is for.';
COMMENT ON COLUMN reporting.application.line_id IS 'The line of the programme.';
COMMENT ON COLUMN reporting.application.organisation_id IS 'The applicant.';
COMMENT ON COLUMN reporting.application.state IS
    'DRAFT (not handed in), SUBMITTED, DEFECTIVE (sent back), COMPLETE, REJECTED (on formal grounds), WITHDRAWN, AWARDED or REFUSED (by a resolution).';
COMMENT ON COLUMN reporting.application.started_on IS 'Day on which it was started.';
COMMENT ON COLUMN reporting.application.submitted_on IS 'Day on which it was handed in; null for a draft.';
COMMENT ON COLUMN reporting.application.service_id IS 'The service in the catalogue, or the project; null for a draft.';
COMMENT ON COLUMN reporting.application.service_name IS 'Its name in the application; null for a draft.';
COMMENT ON COLUMN reporting.application.service_kind IS 'REGISTERED, RELATED, PRO_FAMILY or PROJECT; null for a draft.';
COMMENT ON COLUMN reporting.application.period_from IS 'First day of the period that is to be paid for; null for a draft.';
COMMENT ON COLUMN reporting.application.period_to IS 'Last day of that period; null for a draft.';
COMMENT ON COLUMN reporting.application.requested IS 'What is asked of the municipality, CZK; null for a draft.';
COMMENT ON COLUMN reporting.application.awarded IS 'What the first resolution gave, CZK, 0 where it refused; null while undecided.';
COMMENT ON COLUMN reporting.application.grant_id IS 'The grant that it became; null where it became none.';
COMMENT ON COLUMN reporting.application.ended_on IS 'Day of decision, rejection or withdrawal; null before.';
COMMENT ON COLUMN reporting.application.resolution_body IS 'Body that decided: COUNCIL or ASSEMBLY; null where none did.';
COMMENT ON COLUMN reporting.application.resolution_number IS 'Number of its resolution; null where there is none.';
COMMENT ON COLUMN reporting.application.resolution_on IS 'Day of that resolution; null where there is none.';
COMMENT ON COLUMN reporting.application.reason IS 'Official reason of a rejection or refusal; null otherwise.';

CREATE VIEW reporting.application_source WITH (security_barrier) AS
SELECT a.municipality, a.application_id, s ->> 'source' AS source,
    sum((s -> 'amount' ->> 'amount')::numeric(17, 2)) AS planned
FROM views.ledger_application a
CROSS JOIN LATERAL (
    SELECT v.content FROM views.ledger_application_version v
    WHERE v.application_id = a.application_id AND v.handed_in_at IS NOT NULL
    ORDER BY v.number DESC LIMIT 1) c
CROSS JOIN jsonb_array_elements(c.content -> 'sources') s
WHERE a.municipality IN (SELECT municipality FROM reporting.my_municipality)
GROUP BY a.municipality, a.application_id, s ->> 'source';

COMMENT ON VIEW reporting.application_source IS
    'Where the money of the budget of an application is to come from, as last handed in. The sources of an application add up to its costs.';
COMMENT ON COLUMN reporting.application_source.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.application_source.application_id IS 'The application.';
COMMENT ON COLUMN reporting.application_source.source IS 'CITY, REGION, STATE, OTHER_MUNICIPALITIES, OWN or OTHER.';
COMMENT ON COLUMN reporting.application_source.planned IS 'What the budget expects of the source, CZK.';
