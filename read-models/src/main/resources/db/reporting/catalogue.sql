-- The catalogue: organisations and their services.

CREATE VIEW reporting.organisation WITH (security_barrier) AS
SELECT municipality, organisation_id, name, ico, founder, registered_on
FROM views.directory_organisation
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.organisation IS 'Organisations that provide services or take part in planning.';
COMMENT ON COLUMN reporting.organisation.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.organisation.organisation_id IS 'Id of the organisation.';
COMMENT ON COLUMN reporting.organisation.name IS 'Its name today.';
COMMENT ON COLUMN reporting.organisation.ico IS 'Identification number (IČO), eight digits.';
COMMENT ON COLUMN reporting.organisation.founder IS 'Who founded it: MUNICIPALITY, REGION, STATE or NON_GOVERNMENTAL.';
COMMENT ON COLUMN reporting.organisation.registered_on IS 'Day on which the process came to know it.';

CREATE VIEW reporting.service WITH (security_barrier) AS
SELECT municipality, service_id, organisation_id, category, kind, name, forms, areas, target_groups,
    (entry -> 'capacity' ->> 'amount')::integer AS capacity, entry -> 'capacity' ->> 'unit' AS capacity_unit,
    listed_on, confirmed_on, ended_on
FROM views.catalogue_service
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.service IS 'Services of the catalogue, those that have ended among them.';
COMMENT ON COLUMN reporting.service.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.service.service_id IS 'Id of the service.';
COMMENT ON COLUMN reporting.service.organisation_id IS 'Its provider.';
COMMENT ON COLUMN reporting.service.category IS 'REGISTERED (of Act 108/2006), RELATED or PRO_FAMILY.';
COMMENT ON COLUMN reporting.service.kind IS 'Kind by its section of Act 108/2006, such as 39; null unless it is registered.';
COMMENT ON COLUMN reporting.service.name IS 'Its name.';
COMMENT ON COLUMN reporting.service.forms IS 'FIELD, AMBULATORY, RESIDENTIAL.';
COMMENT ON COLUMN reporting.service.areas IS 'Codes of the areas that it belongs to.';
COMMENT ON COLUMN reporting.service.target_groups IS 'Whom it is for, such as SENIORS.';
COMMENT ON COLUMN reporting.service.capacity IS 'How much it can do at most, in capacity_unit; null where not known.';
COMMENT ON COLUMN reporting.service.capacity_unit IS
    'BEDS, PLACES (at one time), CLIENTS (over a year) or CONTACTS_A_DAY; null where the capacity is not known.';
COMMENT ON COLUMN reporting.service.listed_on IS 'Day on which it entered the catalogue.';
COMMENT ON COLUMN reporting.service.confirmed_on IS 'Last day on which the entry was known to be true.';
COMMENT ON COLUMN reporting.service.ended_on IS 'Day on which it ended; null while it is provided.';

CREATE VIEW reporting.service_registration WITH (security_barrier) AS
SELECT s.municipality, s.service_id, r ->> 'number' AS number, (r ->> 'validFrom')::date AS valid_from,
    (r ->> 'validTo')::date AS valid_to
FROM views.catalogue_service s CROSS JOIN jsonb_array_elements(s.registrations) r
WHERE s.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.service_registration IS 'Entries of services in the register of providers.';
COMMENT ON COLUMN reporting.service_registration.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.service_registration.service_id IS 'The service.';
COMMENT ON COLUMN reporting.service_registration.number IS 'Number of the service in the register.';
COMMENT ON COLUMN reporting.service_registration.valid_from IS 'First day of the registration.';
COMMENT ON COLUMN reporting.service_registration.valid_to IS 'Last day of the registration; null where it is valid until further notice.';
