-- Grants from their award on: what they came to, their agreements, payments and returns.

CREATE VIEW reporting.grant_now WITH (security_barrier) AS
SELECT g.municipality, g.grant_id, g.application_id, g.programme_id, p.year, g.organisation_id, o.name AS organisation,
    g.service_id, g.service_name, g.service_kind, g.period_from, g.period_to, g.awarded_on, g.suspended, g.held,
    (g.withdrawal ->> 'on')::date AS withdrawn_on, g.requested, g.recommended, g.awarded, g.contracted, g.paid, g.used, g.returned, g.demanded, g.owed
FROM views.ledger_grant g
JOIN views.ledger_programme p USING (programme_id)
JOIN views.ledger_organisation o USING (organisation_id)
WHERE g.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.grant_now IS 'Grants with the amounts in force. As of a past day: grant_day.';
COMMENT ON COLUMN reporting.grant_now.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.grant_now.grant_id IS 'Id of the grant.';
COMMENT ON COLUMN reporting.grant_now.application_id IS 'The application that it came of.';
COMMENT ON COLUMN reporting.grant_now.programme_id IS 'The programme.';
COMMENT ON COLUMN reporting.grant_now.year IS 'The year that the programme is for.';
COMMENT ON COLUMN reporting.grant_now.organisation_id IS 'The recipient.';
COMMENT ON COLUMN reporting.grant_now.organisation IS 'Name of the recipient today.';
COMMENT ON COLUMN reporting.grant_now.service_id IS 'The service or project that it pays for.';
COMMENT ON COLUMN reporting.grant_now.service_name IS 'Its name at the award.';
COMMENT ON COLUMN reporting.grant_now.service_kind IS 'REGISTERED, RELATED, PRO_FAMILY or PROJECT.';
COMMENT ON COLUMN reporting.grant_now.period_from IS 'First day that it pays for, as awarded.';
COMMENT ON COLUMN reporting.grant_now.period_to IS 'Last day that it pays for, as awarded.';
COMMENT ON COLUMN reporting.grant_now.awarded_on IS 'Day of the award.';
COMMENT ON COLUMN reporting.grant_now.suspended IS 'Whether its payments are suspended.';
COMMENT ON COLUMN reporting.grant_now.held IS 'Periods of the overdue reports for which its payments are held; empty where none is.';
COMMENT ON COLUMN reporting.grant_now.withdrawn_on IS 'Day of the resolution by which it is withdrawn; null where it is not.';
COMMENT ON COLUMN reporting.grant_now.requested IS 'What the application asked for, CZK.';
COMMENT ON COLUMN reporting.grant_now.recommended IS 'What a commission recommended last, CZK; 0 where none recommended anything.';
COMMENT ON COLUMN reporting.grant_now.awarded IS 'What resolutions give, CZK.';
COMMENT ON COLUMN reporting.grant_now.contracted IS 'What agreement and amendments promise, CZK.';
COMMENT ON COLUMN reporting.grant_now.paid IS 'What was paid out, by set-off too, less what counter-entries took back, CZK.';
COMMENT ON COLUMN reporting.grant_now.used IS 'What the recipient has accounted for, CZK.';
COMMENT ON COLUMN reporting.grant_now.returned IS 'What came back, by set-off too, CZK.';
COMMENT ON COLUMN reporting.grant_now.demanded IS 'What was demanded back, CZK.';
COMMENT ON COLUMN reporting.grant_now.owed IS 'What of it has not come back, CZK.';

CREATE VIEW reporting.grant_entry WITH (security_barrier) AS
SELECT municipality, grant_id, sequence, account, entered_on, recorded_at, before, after, after - before AS change,
    resolution_body, resolution_number, resolution_on, reason,
    CASE WHEN account = 'CONTRACTED' THEN paper END AS agreement_number
FROM views.ledger_grant_entry
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.grant_entry IS
    'Every change of an amount of a grant. before and after follow the order of recording; what was recorded late counts on its day, so add up change, never take the latest after, for an amount as of a day. A recommendation alone states the whole: of those up to the day the one with the highest sequence holds.';
COMMENT ON COLUMN reporting.grant_entry.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.grant_entry.grant_id IS 'The grant.';
COMMENT ON COLUMN reporting.grant_entry.sequence IS
    'Place in the history of the grant, the order of recording; 0 is the award. Of a recommendation the place in the decision file.';
COMMENT ON COLUMN reporting.grant_entry.account IS
    'Which amount: REQUESTED, RECOMMENDED, AWARDED, CONTRACTED, PAID, USED, RETURNED, DEMANDED or OWED, as in grant_now.';
COMMENT ON COLUMN reporting.grant_entry.entered_on IS 'Day of the decision, paper or payment.';
COMMENT ON COLUMN reporting.grant_entry.recorded_at IS 'When it was stored.';
COMMENT ON COLUMN reporting.grant_entry.before IS 'Amount before, CZK.';
COMMENT ON COLUMN reporting.grant_entry.after IS 'Amount after, CZK.';
COMMENT ON COLUMN reporting.grant_entry.change IS 'By how much it changed, CZK.';
COMMENT ON COLUMN reporting.grant_entry.resolution_body IS 'Body whose resolution is behind it: COUNCIL or ASSEMBLY; null where none is.';
COMMENT ON COLUMN reporting.grant_entry.resolution_number IS 'Number of that resolution; null where none is.';
COMMENT ON COLUMN reporting.grant_entry.resolution_on IS 'Day of that resolution; null where none is.';
COMMENT ON COLUMN reporting.grant_entry.reason IS 'Official reason; null where none was given.';
COMMENT ON COLUMN reporting.grant_entry.agreement_number IS 'Number of the agreement or amendment that promises the amount; null for other accounts.';

CREATE VIEW reporting.grant_day WITH (security_barrier) AS
SELECT municipality, grant_id, entered_on AS day,
    coalesce(sum(after - before) FILTER (WHERE account = 'REQUESTED'), 0) AS requested,
    coalesce(sum(after - before) FILTER (WHERE account = 'AWARDED'), 0) AS awarded,
    coalesce(sum(after - before) FILTER (WHERE account = 'CONTRACTED'), 0) AS contracted,
    coalesce(sum(after - before) FILTER (WHERE account = 'PAID'), 0) AS paid,
    coalesce(sum(after - before) FILTER (WHERE account = 'USED'), 0) AS used,
    coalesce(sum(after - before) FILTER (WHERE account = 'RETURNED'), 0) AS returned,
    coalesce(sum(after - before) FILTER (WHERE account = 'DEMANDED'), 0) AS demanded,
    coalesce(sum(after - before) FILTER (WHERE account = 'OWED'), 0) AS owed
FROM views.ledger_grant_entry
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality)
GROUP BY municipality, grant_id, entered_on;

COMMENT ON VIEW reporting.grant_day IS
    'By how much the amounts of a grant changed on a day. Their sum over day <= a day is what the grant came to at the end of that day.';
COMMENT ON COLUMN reporting.grant_day.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.grant_day.grant_id IS 'The grant.';
COMMENT ON COLUMN reporting.grant_day.day IS 'Day of the changes.';
COMMENT ON COLUMN reporting.grant_day.requested IS 'Change of what the application asked for, CZK, on the day of its submission.';
COMMENT ON COLUMN reporting.grant_day.awarded IS 'Change of what resolutions give, CZK.';
COMMENT ON COLUMN reporting.grant_day.contracted IS 'Change of what agreement and amendments promise, CZK.';
COMMENT ON COLUMN reporting.grant_day.paid IS 'Change of what was paid out, CZK.';
COMMENT ON COLUMN reporting.grant_day.used IS 'Change of what the recipient has accounted for, CZK.';
COMMENT ON COLUMN reporting.grant_day.returned IS 'Change of what came back, CZK.';
COMMENT ON COLUMN reporting.grant_day.demanded IS 'Change of what was demanded back, CZK.';
COMMENT ON COLUMN reporting.grant_day.owed IS 'Change of what was demanded and has not come back, CZK.';

CREATE VIEW reporting.grant_priority WITH (security_barrier) AS
SELECT g.municipality, g.grant_id, p.proposal_id
FROM views.thread_grant g CROSS JOIN unnest(g.priorities) AS p (proposal_id)
WHERE g.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.grant_priority IS
    'Which proposals a grant serves by its application. A grant that serves several stands here once for each: do not add up its money over them.';
COMMENT ON COLUMN reporting.grant_priority.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.grant_priority.grant_id IS 'The grant.';
COMMENT ON COLUMN reporting.grant_priority.proposal_id IS 'The proposal.';

CREATE VIEW reporting.agreement WITH (security_barrier) AS
SELECT p.municipality, p.grant_id, p.organisation_id, p.sequence, p.number,
    CASE WHEN p.agreement THEN 'AGREEMENT' ELSE 'AMENDMENT' END AS kind, p.signed_on, p.amount, p.registered_on,
    p.posted_on, (
        SELECT min(l.signed_on) FROM views.publication_paper l
        WHERE l.grant_id = p.grant_id AND l.agreement AND l.sequence > p.sequence) AS replaced_on, (
        SELECT min(w.withdrawn_on) FROM views.publication_withdrawal w
        WHERE w.grant_id = p.grant_id AND w.sequence > p.sequence) AS ended_on
FROM views.publication_paper p
WHERE p.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.agreement IS 'Agreements on grants, and amendments to them.';
COMMENT ON COLUMN reporting.agreement.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.agreement.grant_id IS 'The grant.';
COMMENT ON COLUMN reporting.agreement.organisation_id IS 'The recipient.';
COMMENT ON COLUMN reporting.agreement.sequence IS 'Place in the history of the grant: the order of signing.';
COMMENT ON COLUMN reporting.agreement.number IS 'Number of the agreement or amendment.';
COMMENT ON COLUMN reporting.agreement.kind IS 'AGREEMENT or AMENDMENT.';
COMMENT ON COLUMN reporting.agreement.signed_on IS 'Day of signing.';
COMMENT ON COLUMN reporting.agreement.amount IS 'What is promised from this paper on, in all, CZK.';
COMMENT ON COLUMN reporting.agreement.registered_on IS 'Day of publication in the register of contracts; null before.';
COMMENT ON COLUMN reporting.agreement.posted_on IS 'Day of publication on the official board; null before.';
COMMENT ON COLUMN reporting.agreement.replaced_on IS 'Day on which an agreement was signed anew in its place; null where none was.';
COMMENT ON COLUMN reporting.agreement.ended_on IS 'Day on which it ended with the withdrawal of the grant; null where it did not.';

CREATE VIEW reporting.payment WITH (security_barrier) AS
SELECT g.municipality, p.grant_id, p.payment_id, p.state, p.due_on, p.approved, p.set_off, p.made_on
FROM views.ledger_grant_payment p
JOIN views.ledger_grant g USING (grant_id)
WHERE g.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.payment IS 'Payments of grants, from their approval on.';
COMMENT ON COLUMN reporting.payment.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.payment.grant_id IS 'The grant.';
COMMENT ON COLUMN reporting.payment.payment_id IS 'Id of the payment.';
COMMENT ON COLUMN reporting.payment.state IS
    'APPROVED (waits to be made), MADE (or set off in whole), WITHDRAWN (its approval) or REVERSED (by a counter-entry).';
COMMENT ON COLUMN reporting.payment.due_on IS 'Day on which it is due.';
COMMENT ON COLUMN reporting.payment.approved IS 'What was approved, CZK.';
COMMENT ON COLUMN reporting.payment.set_off IS 'What of it was set off against money demanded back, CZK.';
COMMENT ON COLUMN reporting.payment.made_on IS 'Day of payment; null before.';

CREATE VIEW reporting.return WITH (security_barrier) AS
SELECT g.municipality, r.grant_id, r.return_id, r.demanded_on, r.due_on, r.demanded, r.settled, r.reversed, r.reason
FROM views.ledger_grant_return r
JOIN views.ledger_grant g USING (grant_id)
WHERE g.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.return IS 'Money of grants demanded back, and what came of it.';
COMMENT ON COLUMN reporting.return.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.return.grant_id IS 'The grant.';
COMMENT ON COLUMN reporting.return.return_id IS 'Id of the demand.';
COMMENT ON COLUMN reporting.return.demanded_on IS 'Day of the demand.';
COMMENT ON COLUMN reporting.return.due_on IS 'Day by which it is to come back.';
COMMENT ON COLUMN reporting.return.demanded IS 'What was demanded, CZK.';
COMMENT ON COLUMN reporting.return.settled IS 'What of it has come back or was set off, CZK.';
COMMENT ON COLUMN reporting.return.reversed IS 'Whether the demand was taken back by a counter-entry.';
COMMENT ON COLUMN reporting.return.reason IS 'Official reason of the demand.';
