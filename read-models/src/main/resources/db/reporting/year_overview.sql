-- What the grants of a year came to by any day: changes by day, to be added up to the day asked about.

CREATE VIEW reporting.year_overview_by_kind WITH (security_barrier) AS
SELECT municipality, year, day, service_kind,
    sum(applications) AS applications, sum(requested) AS requested, sum(recommended) AS recommended,
    sum(rejected) AS rejected, sum(rejected_requested) AS rejected_requested, sum(withdrawn) AS withdrawn,
    sum(withdrawn_requested) AS withdrawn_requested, sum(refused) AS refused,
    sum(refused_requested) AS refused_requested, sum(grants) AS grants,
    sum(grants_withdrawn) AS grants_withdrawn, sum(awarded) AS awarded, sum(contracted) AS contracted, sum(paid) AS paid, sum(used) AS used, sum(returned) AS returned,
    sum(demanded) AS demanded, sum(owed) AS owed
FROM views.overview_day
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality)
GROUP BY municipality, year, day, service_kind;

COMMENT ON VIEW reporting.year_overview_by_kind IS
    'Changes of a day to what the grants of a year came to, by kind of service. Their sum over day <= a day is the overview at the end of that day; over all kinds it is the total, in which each application counts once.';
COMMENT ON COLUMN reporting.year_overview_by_kind.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.year_overview_by_kind.year IS 'The year that the programmes are for.';
COMMENT ON COLUMN reporting.year_overview_by_kind.day IS 'Day of the changes.';
COMMENT ON COLUMN reporting.year_overview_by_kind.service_kind IS 'REGISTERED, RELATED, PRO_FAMILY or PROJECT.';
COMMENT ON COLUMN reporting.year_overview_by_kind.applications IS 'Change of the number of applications handed in.';
COMMENT ON COLUMN reporting.year_overview_by_kind.requested IS 'Change of what they ask for, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_kind.recommended IS 'Change of what commissions recommended last, for those refused later as well, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_kind.rejected IS 'Change of the number of them rejected on formal grounds.';
COMMENT ON COLUMN reporting.year_overview_by_kind.rejected_requested IS 'Change of what those ask for, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_kind.withdrawn IS 'Change of the number of them withdrawn.';
COMMENT ON COLUMN reporting.year_overview_by_kind.withdrawn_requested IS 'Change of what those ask for, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_kind.refused IS 'Change of the number of them refused by a resolution.';
COMMENT ON COLUMN reporting.year_overview_by_kind.refused_requested IS 'Change of what those ask for, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_kind.grants IS 'Change of the number of them that became grants.';
COMMENT ON COLUMN reporting.year_overview_by_kind.grants_withdrawn IS 'Change of the number of those that are withdrawn.';
COMMENT ON COLUMN reporting.year_overview_by_kind.awarded IS 'Change of what resolutions give, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_kind.contracted IS 'Change of what agreements and amendments promise, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_kind.paid IS 'Change of what was paid out, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_kind.used IS 'Change of what recipients have accounted for, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_kind.returned IS 'Change of what came back, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_kind.demanded IS 'Change of what was demanded back, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_kind.owed IS 'Change of what of it has not come back, CZK.';

CREATE VIEW reporting.year_overview_by_area WITH (security_barrier) AS
SELECT d.municipality, d.year, d.day, a.area,
    sum(d.applications) AS applications, sum(d.requested) AS requested, sum(d.recommended) AS recommended,
    sum(d.rejected) AS rejected, sum(d.rejected_requested) AS rejected_requested, sum(d.withdrawn) AS withdrawn,
    sum(d.withdrawn_requested) AS withdrawn_requested, sum(d.refused) AS refused,
    sum(d.refused_requested) AS refused_requested, sum(d.grants) AS grants,
    sum(d.grants_withdrawn) AS grants_withdrawn, sum(d.awarded) AS awarded, sum(d.contracted) AS contracted,
    sum(d.paid) AS paid, sum(d.used) AS used, sum(d.returned) AS returned,
    sum(d.demanded) AS demanded, sum(d.owed) AS owed,
    coalesce(sum(d.applications) FILTER (WHERE cardinality(d.areas) > 1), 0) AS shared_applications
FROM views.overview_day d LEFT JOIN LATERAL unnest(d.areas) AS a (area) ON true
WHERE d.municipality IN (SELECT municipality FROM reporting.my_municipality)
GROUP BY d.municipality, d.year, d.day, a.area;

COMMENT ON VIEW reporting.year_overview_by_area IS
    'The same by area. An application that serves several areas counts whole in each of them: the sum over areas may be more than the total, which is that of year_overview_by_kind.';
COMMENT ON COLUMN reporting.year_overview_by_area.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.year_overview_by_area.year IS 'The year that the programmes are for.';
COMMENT ON COLUMN reporting.year_overview_by_area.day IS 'Day of the changes.';
COMMENT ON COLUMN reporting.year_overview_by_area.area IS 'Code of the area; null for what serves no proposal of an area.';
COMMENT ON COLUMN reporting.year_overview_by_area.applications IS 'Change of the number of applications handed in.';
COMMENT ON COLUMN reporting.year_overview_by_area.requested IS 'Change of what they ask for, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_area.recommended IS 'Change of what commissions recommended last, for those refused later as well, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_area.rejected IS 'Change of the number of them rejected on formal grounds.';
COMMENT ON COLUMN reporting.year_overview_by_area.rejected_requested IS 'Change of what those ask for, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_area.withdrawn IS 'Change of the number of them withdrawn.';
COMMENT ON COLUMN reporting.year_overview_by_area.withdrawn_requested IS 'Change of what those ask for, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_area.refused IS 'Change of the number of them refused by a resolution.';
COMMENT ON COLUMN reporting.year_overview_by_area.refused_requested IS 'Change of what those ask for, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_area.grants IS 'Change of the number of them that became grants.';
COMMENT ON COLUMN reporting.year_overview_by_area.grants_withdrawn IS 'Change of the number of those that are withdrawn.';
COMMENT ON COLUMN reporting.year_overview_by_area.awarded IS 'Change of what resolutions give, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_area.contracted IS 'Change of what agreements and amendments promise, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_area.paid IS 'Change of what was paid out, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_area.used IS 'Change of what recipients have accounted for, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_area.returned IS 'Change of what came back, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_area.demanded IS 'Change of what was demanded back, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_area.owed IS 'Change of what of it has not come back, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_area.shared_applications IS 'Change of the number of applications that serve other areas too.';

CREATE VIEW reporting.year_overview_by_source WITH (security_barrier) AS
SELECT municipality, year, day, source, applications, planned, grants, planned_grants
FROM views.overview_source_day
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.year_overview_by_source IS
    'Changes of a day to what budgets of applications expect of a source of money; summed over day <= a day as above.';
COMMENT ON COLUMN reporting.year_overview_by_source.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.year_overview_by_source.year IS 'The year that the programmes are for.';
COMMENT ON COLUMN reporting.year_overview_by_source.day IS 'Day of the changes.';
COMMENT ON COLUMN reporting.year_overview_by_source.source IS 'CITY, REGION, STATE, OTHER_MUNICIPALITIES, OWN or OTHER.';
COMMENT ON COLUMN reporting.year_overview_by_source.applications IS 'Change of the number of applications that name the source.';
COMMENT ON COLUMN reporting.year_overview_by_source.planned IS 'Change of what they expect of it, CZK.';
COMMENT ON COLUMN reporting.year_overview_by_source.grants IS 'Change of the number of those that became grants.';
COMMENT ON COLUMN reporting.year_overview_by_source.planned_grants IS 'Change of what those expect of it, CZK.';

CREATE VIEW reporting.year_overview_allocation WITH (security_barrier) AS
SELECT municipality, year, day, allocation
FROM views.overview_allocation
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.year_overview_allocation IS
    'Changes of a day to what is allocated to the programmes of a year but those cancelled; summed over day <= a day as above.';
COMMENT ON COLUMN reporting.year_overview_allocation.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.year_overview_allocation.year IS 'The year that the programmes are for.';
COMMENT ON COLUMN reporting.year_overview_allocation.day IS 'Day of the changes.';
COMMENT ON COLUMN reporting.year_overview_allocation.allocation IS 'Change of the allocation, CZK.';
