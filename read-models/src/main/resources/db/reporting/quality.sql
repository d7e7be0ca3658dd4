-- Quality visits, content checks, what they found, and complaints.

CREATE VIEW reporting.quality_visit WITH (security_barrier) AS
SELECT municipality, visit_id, monitoring_id, year, service_id, service_name, organisation_id, stage, planned_on, announced,
    held_on, reported_on, closed_on, points, attainable, quality
FROM views.quality_visit
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.quality_visit IS 'Visits of services against the quality standards of Decree 505/2006.';
COMMENT ON COLUMN reporting.quality_visit.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.quality_visit.visit_id IS 'Id of the visit.';
COMMENT ON COLUMN reporting.quality_visit.monitoring_id IS 'The monitoring of the service in the year.';
COMMENT ON COLUMN reporting.quality_visit.year IS 'The monitored year.';
COMMENT ON COLUMN reporting.quality_visit.service_id IS 'The service.';
COMMENT ON COLUMN reporting.quality_visit.service_name IS 'Its name when it came to be monitored.';
COMMENT ON COLUMN reporting.quality_visit.organisation_id IS 'The provider.';
COMMENT ON COLUMN reporting.quality_visit.stage IS 'PLANNED, HELD, REPORTED, CLOSED or CANCELLED.';
COMMENT ON COLUMN reporting.quality_visit.planned_on IS 'Day for which it is, or was last, planned.';
COMMENT ON COLUMN reporting.quality_visit.announced IS 'Whether the provider is told beforehand.';
COMMENT ON COLUMN reporting.quality_visit.held_on IS 'Day on which it took place; null before.';
COMMENT ON COLUMN reporting.quality_visit.reported_on IS 'Day of its report; null before.';
COMMENT ON COLUMN reporting.quality_visit.closed_on IS 'Day on which its result was fixed; null before.';
COMMENT ON COLUMN reporting.quality_visit.points IS 'Points of the scored standards, each times its weight; null before it is closed.';
COMMENT ON COLUMN reporting.quality_visit.attainable IS 'The most that the points could be; null before it is closed.';
COMMENT ON COLUMN reporting.quality_visit.quality IS 'Points of those attainable, in per cent, 0 to 100; null before it is closed.';

CREATE VIEW reporting.quality_score WITH (security_barrier) AS
SELECT v.municipality, v.visit_id, (s ->> 'standard')::integer AS standard, (w ->> 'weight')::integer AS weight,
    (s ->> 'points')::integer AS points
FROM views.quality_visit v CROSS JOIN jsonb_array_elements(v.scores) s
CROSS JOIN jsonb_array_elements(v.standards) w
WHERE w -> 'standard' = s -> 'standard' AND v.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.quality_score IS 'Scores of the standards in the reports of visits.';
COMMENT ON COLUMN reporting.quality_score.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.quality_score.visit_id IS 'The visit.';
COMMENT ON COLUMN reporting.quality_score.standard IS 'Number of the standard in Annex 2 of the decree, 1 to 15.';
COMMENT ON COLUMN reporting.quality_score.weight IS 'How much it weighs in the result of the visit.';
COMMENT ON COLUMN reporting.quality_score.points IS '3 met very well, 2 well, 1 in part, 0 not met.';

CREATE VIEW reporting.content_check WITH (security_barrier) AS
SELECT municipality, check_id, monitoring_id, year, service_id, service_name, organisation_id, stage, impulse, planned_on,
    held_on, reported_on, closed_on, result
FROM views.quality_check
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.content_check IS 'Checks whether services do what they are paid for.';
COMMENT ON COLUMN reporting.content_check.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.content_check.check_id IS 'Id of the check.';
COMMENT ON COLUMN reporting.content_check.monitoring_id IS 'The monitoring of the service in the year.';
COMMENT ON COLUMN reporting.content_check.year IS 'The year that is checked.';
COMMENT ON COLUMN reporting.content_check.service_id IS 'The service.';
COMMENT ON COLUMN reporting.content_check.service_name IS 'Its name when it came to be monitored.';
COMMENT ON COLUMN reporting.content_check.organisation_id IS 'The provider.';
COMMENT ON COLUMN reporting.content_check.stage IS 'PLANNED, HELD, REPORTED, CLOSED or CANCELLED.';
COMMENT ON COLUMN reporting.content_check.impulse IS
    'COMPLAINT, INDICATOR_REPORT, QUALITY_VISIT, SETTLEMENT, OTHER_BODY or OTHER; null for a check of the plan.';
COMMENT ON COLUMN reporting.content_check.planned_on IS 'Day for which it is planned.';
COMMENT ON COLUMN reporting.content_check.held_on IS 'Day on which it took place; null before.';
COMMENT ON COLUMN reporting.content_check.reported_on IS 'Day of its report; null before.';
COMMENT ON COLUMN reporting.content_check.closed_on IS 'Day on which its result was fixed; null before.';
COMMENT ON COLUMN reporting.content_check.result IS 'IN_ORDER, MINOR or SERIOUS: its gravest finding; null before it is closed.';

CREATE VIEW reporting.finding WITH (security_barrier) AS
SELECT municipality, finding_id, source, source_id, monitoring_id, year, service_id, service_name, organisation_id, standard,
    criterion, subject, severity, reported_on, deadline, remedy, settled_on
FROM views.quality_finding
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.finding IS 'Findings of quality visits and content checks.';
COMMENT ON COLUMN reporting.finding.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.finding.finding_id IS 'Id of the finding.';
COMMENT ON COLUMN reporting.finding.source IS 'QUALITY_VISIT or CONTENT_CHECK.';
COMMENT ON COLUMN reporting.finding.source_id IS 'The visit or check.';
COMMENT ON COLUMN reporting.finding.monitoring_id IS 'The monitoring of the service in the year.';
COMMENT ON COLUMN reporting.finding.year IS 'The monitored year.';
COMMENT ON COLUMN reporting.finding.service_id IS 'The service.';
COMMENT ON COLUMN reporting.finding.service_name IS 'Its name when it came to be monitored.';
COMMENT ON COLUMN reporting.finding.organisation_id IS 'The provider.';
COMMENT ON COLUMN reporting.finding.standard IS 'Number of the quality standard that it is about; null where a check found it.';
COMMENT ON COLUMN reporting.finding.criterion IS 'Letter of the criterion in the standard; null where it is about none.';
COMMENT ON COLUMN reporting.finding.subject IS
    'PURPOSE, OUTPUT, RECORDS or CONDITIONS; null where a visit found it.';
COMMENT ON COLUMN reporting.finding.severity IS 'NOTE (nothing to remedy), MINOR or SERIOUS.';
COMMENT ON COLUMN reporting.finding.reported_on IS 'Day of the report.';
COMMENT ON COLUMN reporting.finding.deadline IS 'Last day for the remedy; null for a note, and once it is settled.';
COMMENT ON COLUMN reporting.finding.remedy IS 'What the latest follow-up found: REMEDIED, PARTLY or NOT; null before the first.';
COMMENT ON COLUMN reporting.finding.settled_on IS 'Since when nothing more is asked for; null while it is open, and for a note.';

CREATE VIEW reporting.complaint WITH (security_barrier) AS
SELECT municipality, complaint_id, monitoring_id, service_id, service_name, organisation_id, received_on, channel, topic,
    outcome, handled_on
FROM views.quality_complaint
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.complaint IS 'Complaints of services; nothing of who complained. One entered by mistake is not there.';
COMMENT ON COLUMN reporting.complaint.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.complaint.complaint_id IS 'Id of the complaint.';
COMMENT ON COLUMN reporting.complaint.monitoring_id IS 'The monitoring of the service in the year.';
COMMENT ON COLUMN reporting.complaint.service_id IS 'The service.';
COMMENT ON COLUMN reporting.complaint.service_name IS 'Its name when it came to be monitored.';
COMMENT ON COLUMN reporting.complaint.organisation_id IS 'The provider.';
COMMENT ON COLUMN reporting.complaint.received_on IS 'Day on which it came in.';
COMMENT ON COLUMN reporting.complaint.channel IS 'IN_PERSON, PHONE, EMAIL, LETTER, BOX or ONLINE.';
COMMENT ON COLUMN reporting.complaint.topic IS
    'AVAILABILITY, WAY_OF_PROVIDING, STAFF, ENVIRONMENT, PAYMENTS, RIGHTS, INFORMATION or OTHER.';
COMMENT ON COLUMN reporting.complaint.outcome IS
    'JUSTIFIED, PARTLY_JUSTIFIED, NOT_JUSTIFIED or UNDECIDED; null before it was handled.';
COMMENT ON COLUMN reporting.complaint.handled_on IS 'Day on which it was handled; null before.';
