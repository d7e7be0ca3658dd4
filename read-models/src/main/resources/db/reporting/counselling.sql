-- Counselling and the open office.

CREATE VIEW reporting.counselling_contact WITH (security_barrier) AS
SELECT municipality, entry_id, day, asker, channel, topic, target_group, organisation_id, service_id, minutes, contacts
FROM views.counselling_contact
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.counselling_contact IS 'Contacts of counselling that count; a row stands for one or several alike.';
COMMENT ON COLUMN reporting.counselling_contact.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.counselling_contact.entry_id IS 'Id of the entry.';
COMMENT ON COLUMN reporting.counselling_contact.day IS 'Day of the contact.';
COMMENT ON COLUMN reporting.counselling_contact.asker IS
    'CITIZEN, CITY_POLICE, DISTRICT_OFFICE, NGO, HEALTH_CARE, SCHOOL, OTHER_AUTHORITY or OTHER.';
COMMENT ON COLUMN reporting.counselling_contact.channel IS 'OFFICE, PHONE, EMAIL, EVENT or OUTSIDE_OFFICE_HOURS.';
COMMENT ON COLUMN reporting.counselling_contact.topic IS 'Code of the topic, see counselling_code.';
COMMENT ON COLUMN reporting.counselling_contact.target_group IS 'Code of the target group, see counselling_code.';
COMMENT ON COLUMN reporting.counselling_contact.organisation_id IS 'Where somebody was referred to; null where nowhere.';
COMMENT ON COLUMN reporting.counselling_contact.service_id IS 'The service, where somebody was referred to one.';
COMMENT ON COLUMN reporting.counselling_contact.minutes IS 'How long the contacts took together; null where it was not noted.';
COMMENT ON COLUMN reporting.counselling_contact.contacts IS 'How many: add these up, do not count rows.';

CREATE VIEW reporting.counselling_code WITH (security_barrier) AS
SELECT municipality, version, kind, code, valid_from, name, name_en
FROM views.counselling_code
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.counselling_code IS 'Codes of counselling, each version of the lists.';
COMMENT ON COLUMN reporting.counselling_code.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.counselling_code.version IS 'Version of the lists, from 1.';
COMMENT ON COLUMN reporting.counselling_code.kind IS 'TOPIC or TARGET_GROUP.';
COMMENT ON COLUMN reporting.counselling_code.code IS 'The code.';
COMMENT ON COLUMN reporting.counselling_code.valid_from IS 'First day of contacts that are entered with the version.';
COMMENT ON COLUMN reporting.counselling_code.name IS 'Its name in Czech.';
COMMENT ON COLUMN reporting.counselling_code.name_en IS 'Its name in English.';

CREATE VIEW reporting.office_event WITH (security_barrier) AS
SELECT municipality, entry_id, day, kind, title, attendance
FROM views.counselling_event
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.office_event IS 'Events of the open office that count.';
COMMENT ON COLUMN reporting.office_event.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.office_event.entry_id IS 'Id of the entry.';
COMMENT ON COLUMN reporting.office_event.day IS 'Day of the event.';
COMMENT ON COLUMN reporting.office_event.kind IS 'OPEN_DAY, LECTURE, FAIR, STAND, EXCURSION or OTHER.';
COMMENT ON COLUMN reporting.office_event.title IS 'Its title.';
COMMENT ON COLUMN reporting.office_event.attendance IS 'How many people came.';

CREATE VIEW reporting.portal_month WITH (security_barrier) AS
SELECT municipality, month, visits
FROM views.counselling_portal
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.portal_month IS 'Visits of the web portal by month.';
COMMENT ON COLUMN reporting.portal_month.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.portal_month.month IS 'The month, such as 2026-11.';
COMMENT ON COLUMN reporting.portal_month.visits IS 'How often the portal was visited, as counted last.';
