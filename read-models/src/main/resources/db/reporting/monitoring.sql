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
SELECT municipality, monitoring_id, year, service_id, service_name, service_kind, organisation_id, grant_id, opened_on,
    closed_on
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
COMMENT ON COLUMN reporting.monitoring.grant_id IS 'The grant whose agreement opened it. All that pay for it: monitoring_grant.';
COMMENT ON COLUMN reporting.monitoring.opened_on IS 'Day on which it was opened.';
COMMENT ON COLUMN reporting.monitoring.closed_on IS 'Day on which it was closed; null while it is open.';

CREATE VIEW reporting.monitoring_grant WITH (security_barrier) AS
SELECT municipality, monitoring_id, grant_id, monitored_on
FROM views.indicator_monitored_grant
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.monitoring_grant IS 'Grants that pay for a monitored service in the year.';
COMMENT ON COLUMN reporting.monitoring_grant.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.monitoring_grant.monitoring_id IS 'The monitoring.';
COMMENT ON COLUMN reporting.monitoring_grant.grant_id IS 'The grant.';
COMMENT ON COLUMN reporting.monitoring_grant.monitored_on IS 'Day on which its agreement opened the monitoring or was added to it.';

CREATE VIEW reporting.planned_report WITH (security_barrier) AS
SELECT municipality, monitoring_id, grant_id, period, remind_on, due_on, urge_on, holds_payments
FROM views.indicator_plan
WHERE replaced_on IS NULL AND municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.planned_report IS 'Reports that agreements ask for, one row for each grant and period.';
COMMENT ON COLUMN reporting.planned_report.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.planned_report.monitoring_id IS 'The monitoring.';
COMMENT ON COLUMN reporting.planned_report.grant_id IS 'The grant whose agreement asks for it.';
COMMENT ON COLUMN reporting.planned_report.period IS 'Reporting period, such as 2026-Q1.';
COMMENT ON COLUMN reporting.planned_report.remind_on IS 'Day on which the provider is reminded.';
COMMENT ON COLUMN reporting.planned_report.due_on IS 'Its last day.';
COMMENT ON COLUMN reporting.planned_report.urge_on IS 'Day on which a provider who is late is urged.';
COMMENT ON COLUMN reporting.planned_report.holds_payments IS 'Whether payments of the grant are held while it is overdue.';

CREATE VIEW reporting.reporting_method WITH (security_barrier) AS
SELECT municipality, version, valid_from, every, days_to_report, remind_days_before, remind_days_after, reason, set_on
FROM views.reporting_method
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.reporting_method IS
    'Methods of reporting, each version. Of those that hold for a year the one of the latest first year counts, then the latest version.';
COMMENT ON COLUMN reporting.reporting_method.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.reporting_method.version IS 'Version, from 1.';
COMMENT ON COLUMN reporting.reporting_method.valid_from IS 'First year that it holds for.';
COMMENT ON COLUMN reporting.reporting_method.every IS 'How long reported periods are, unless the kind of service has others: YEAR, HALF or QUARTER.';
COMMENT ON COLUMN reporting.reporting_method.days_to_report IS 'Days after the end of a period in which the report is due.';
COMMENT ON COLUMN reporting.reporting_method.remind_days_before IS 'Days before the last day on which providers are reminded.';
COMMENT ON COLUMN reporting.reporting_method.remind_days_after IS 'Days after the last day on which providers are urged.';
COMMENT ON COLUMN reporting.reporting_method.reason IS 'Why it was set.';
COMMENT ON COLUMN reporting.reporting_method.set_on IS 'Day on which it was set.';

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

CREATE VIEW reporting.year_value WITH (security_barrier) AS
SELECT y.municipality, y.monitoring_id, m.year, y.indicator, y.indicator_version, d.unit, y.value, y.no_value, y.missing,
    y.computed_from, d.formula, y.sequence AS computation, y.computed_on, y.sequence = (
        SELECT max(l.sequence) FROM views.indicator_year_value l WHERE l.monitoring_id = y.monitoring_id) AS latest
FROM views.indicator_year_value y
JOIN views.indicator_monitoring m USING (monitoring_id)
JOIN views.indicator_definition d ON d.municipality = y.municipality AND d.code = y.indicator
    AND d.version = y.indicator_version
WHERE y.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.year_value IS
    'Values of the year as computed at each acceptance of a report, reported and derived; those in force are the latest.';
COMMENT ON COLUMN reporting.year_value.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.year_value.monitoring_id IS 'The monitoring.';
COMMENT ON COLUMN reporting.year_value.year IS 'The year.';
COMMENT ON COLUMN reporting.year_value.indicator IS 'Code of the indicator.';
COMMENT ON COLUMN reporting.year_value.indicator_version IS 'Version of its definition.';
COMMENT ON COLUMN reporting.year_value.unit IS 'Unit of the value.';
COMMENT ON COLUMN reporting.year_value.value IS 'The value, in unit; null where there is none.';
COMMENT ON COLUMN reporting.year_value.no_value IS 'Why there is none: INPUT_MISSING, DIVISION_BY_ZERO, PART_MISSING or NOT_ADDED_UP; null where there is one.';
COMMENT ON COLUMN reporting.year_value.missing IS 'Codes of the indicators, or periods, that are missing for it.';
COMMENT ON COLUMN reporting.year_value.computed_from IS 'Codes of the indicators in the formula, or periods, that it was computed from.';
COMMENT ON COLUMN reporting.year_value.formula IS 'Formula of a derived indicator; null for a reported one.';
COMMENT ON COLUMN reporting.year_value.computation IS 'Number of the acceptance in the stream of the monitoring.';
COMMENT ON COLUMN reporting.year_value.computed_on IS 'Day of the acceptance.';
COMMENT ON COLUMN reporting.year_value.latest IS 'Whether it is of the latest acceptance in the monitoring.';
