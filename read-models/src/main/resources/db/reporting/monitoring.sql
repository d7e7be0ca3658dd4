-- Monitoring of the services that are paid for.

CREATE VIEW reporting.indicator WITH (security_barrier) AS
SELECT municipality, code AS indicator, version, valid_from, last_year, name, name_en, unit, decimals, method,
    service_kinds, direction, least, greatest, formula, defined_on
FROM views.indicator_definition
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.indicator IS
    'Indicators, each version of their definition. Of those that hold for a year the one defined last counts.';
COMMENT ON COLUMN reporting.indicator.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.indicator.indicator IS 'Code of the indicator.';
COMMENT ON COLUMN reporting.indicator.version IS 'Version of the definition, from 1.';
COMMENT ON COLUMN reporting.indicator.valid_from IS 'First year that it holds for.';
COMMENT ON COLUMN reporting.indicator.last_year IS 'Last year of the indicator; null where it is not retired.';
COMMENT ON COLUMN reporting.indicator.name IS 'Its name in Czech.';
COMMENT ON COLUMN reporting.indicator.name_en IS 'Its name in English.';
COMMENT ON COLUMN reporting.indicator.unit IS 'Unit of its values.';
COMMENT ON COLUMN reporting.indicator.decimals IS 'Decimal places of its values.';
COMMENT ON COLUMN reporting.indicator.method IS 'How it is counted.';
COMMENT ON COLUMN reporting.indicator.service_kinds IS 'Kinds of service that report it: REGISTERED, RELATED, PRO_FAMILY, PROJECT.';
COMMENT ON COLUMN reporting.indicator.direction IS 'MORE_IS_BETTER, LESS_IS_BETTER or NEUTRAL.';
COMMENT ON COLUMN reporting.indicator.least IS 'Least plausible value, in its unit; null where there is none.';
COMMENT ON COLUMN reporting.indicator.greatest IS 'Greatest plausible value, in its unit; null where there is none.';
COMMENT ON COLUMN reporting.indicator.formula IS 'How it is computed of other indicators; null where it is reported.';
COMMENT ON COLUMN reporting.indicator.defined_on IS 'Day of the definition.';

CREATE VIEW reporting.monitoring WITH (security_barrier) AS
SELECT municipality, monitoring_id, year, service_id, service_name, service_kind, organisation_id, grant_id, opened_on
FROM views.indicator_monitoring
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.monitoring IS 'Services monitored in a year; opened when the agreement on their grant is signed.';
COMMENT ON COLUMN reporting.monitoring.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.monitoring.monitoring_id IS 'Id of the monitoring.';
COMMENT ON COLUMN reporting.monitoring.year IS 'The year.';
COMMENT ON COLUMN reporting.monitoring.service_id IS 'The service or project.';
COMMENT ON COLUMN reporting.monitoring.service_name IS 'Its name when the monitoring was opened.';
COMMENT ON COLUMN reporting.monitoring.service_kind IS 'REGISTERED, RELATED, PRO_FAMILY or PROJECT.';
COMMENT ON COLUMN reporting.monitoring.organisation_id IS 'The provider.';
COMMENT ON COLUMN reporting.monitoring.grant_id IS 'The grant that pays for it.';
COMMENT ON COLUMN reporting.monitoring.opened_on IS 'Day on which it was opened.';

CREATE VIEW reporting.indicator_report WITH (security_barrier) AS
SELECT municipality, monitoring_id, period, version, state, submitted_on, answered_on
FROM views.indicator_report
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.indicator_report IS 'Reports of providers on a period, each version.';
COMMENT ON COLUMN reporting.indicator_report.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.indicator_report.monitoring_id IS 'The monitoring.';
COMMENT ON COLUMN reporting.indicator_report.period IS 'Reporting period, such as 2026-Q1.';
COMMENT ON COLUMN reporting.indicator_report.version IS 'Version of the report, from 1.';
COMMENT ON COLUMN reporting.indicator_report.state IS 'SUBMITTED (waits for the analyst), ACCEPTED or RETURNED.';
COMMENT ON COLUMN reporting.indicator_report.submitted_on IS 'Day on which it was submitted.';
COMMENT ON COLUMN reporting.indicator_report.answered_on IS 'Day on which it was accepted or sent back; null before.';

CREATE VIEW reporting.indicator_value WITH (security_barrier) AS
SELECT v.municipality, v.monitoring_id, m.year, v.period, v.indicator, v.indicator_version, v.value, d.unit,
    v.version AS report_version, r.answered_on AS accepted_on
FROM views.indicator_monitoring m
JOIN views.indicator_report r ON r.monitoring_id = m.monitoring_id AND r.state = 'ACCEPTED'
    AND NOT EXISTS (
        SELECT 1 FROM views.indicator_report l WHERE l.monitoring_id = r.monitoring_id
            AND l.period = r.period AND l.state = 'ACCEPTED' AND l.version > r.version)
JOIN views.indicator_value v ON v.monitoring_id = r.monitoring_id AND v.period = r.period AND v.version = r.version
JOIN views.indicator_definition d ON d.municipality = v.municipality AND d.code = v.indicator
    AND d.version = v.indicator_version
WHERE v.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.indicator_value IS 'Values of the latest accepted version of each report.';
COMMENT ON COLUMN reporting.indicator_value.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.indicator_value.monitoring_id IS 'The monitoring.';
COMMENT ON COLUMN reporting.indicator_value.year IS 'The year of the monitoring.';
COMMENT ON COLUMN reporting.indicator_value.period IS 'Reporting period, such as 2026-Q1.';
COMMENT ON COLUMN reporting.indicator_value.indicator IS 'Code of the indicator.';
COMMENT ON COLUMN reporting.indicator_value.indicator_version IS 'Version of its definition by which it was reported.';
COMMENT ON COLUMN reporting.indicator_value.value IS 'The value, in unit.';
COMMENT ON COLUMN reporting.indicator_value.unit IS 'Unit of the value.';
COMMENT ON COLUMN reporting.indicator_value.report_version IS 'Version of the report that it stands in.';
COMMENT ON COLUMN reporting.indicator_value.accepted_on IS 'Day on which the report was accepted.';
