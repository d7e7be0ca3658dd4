-- Planning: areas, groups, proposals, plans.

CREATE VIEW reporting.area WITH (security_barrier) AS
SELECT municipality, code AS area, name, since,
    lead(since) OVER (PARTITION BY municipality, code ORDER BY since, version, process_id DESC) AS until
FROM views.overview_area
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.area IS
    'Names of the areas of planning. On each day from its first name on an area has one: since <= day and (until is null or day < until).';
COMMENT ON COLUMN reporting.area.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.area.area IS 'Code of the area in the statute.';
COMMENT ON COLUMN reporting.area.name IS 'Name of the area by the version of the statute.';
COMMENT ON COLUMN reporting.area.since IS 'First day on which it has the name.';
COMMENT ON COLUMN reporting.area.until IS 'First day on which a later version of the statute names it; null for the name in force.';

CREATE VIEW reporting.planning_group WITH (security_barrier) AS
SELECT municipality, group_id, body, name, areas, established_on
FROM views.directory_group
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.planning_group IS 'Working groups, steering groups and expert platforms.';
COMMENT ON COLUMN reporting.planning_group.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.planning_group.group_id IS 'Id of the group.';
COMMENT ON COLUMN reporting.planning_group.body IS 'WORKING_GROUP, STEERING_GROUP or EXPERT_PLATFORM.';
COMMENT ON COLUMN reporting.planning_group.name IS 'Name of the group.';
COMMENT ON COLUMN reporting.planning_group.areas IS 'Codes of the areas that it is for.';
COMMENT ON COLUMN reporting.planning_group.established_on IS 'Day of its establishment.';

CREATE VIEW reporting.group_year WITH (security_barrier) AS
SELECT municipality, group_id, year, meetings_scheduled, meetings_held, meetings_cancelled, proposals_submitted,
    proposals_agreed, proposals_closed, proposals_withdrawn, positions_declared, tasks_assigned, tasks_checked_off,
    elections, leaders_elected
FROM views.activity_year
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.group_year IS
    'What a group did in a year; no row where it did nothing. Meetings count for the year in which they were to begin, everything else for that of its day.';
COMMENT ON COLUMN reporting.group_year.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.group_year.group_id IS 'The group.';
COMMENT ON COLUMN reporting.group_year.year IS 'Calendar year.';
COMMENT ON COLUMN reporting.group_year.meetings_scheduled IS 'Number of meetings called, those held and cancelled among them.';
COMMENT ON COLUMN reporting.group_year.meetings_held IS 'Number of meetings held and closed.';
COMMENT ON COLUMN reporting.group_year.meetings_cancelled IS 'Number of meetings cancelled.';
COMMENT ON COLUMN reporting.group_year.proposals_submitted IS 'Number of proposals put before the group.';
COMMENT ON COLUMN reporting.group_year.proposals_agreed IS 'Number of proposals on which consensus was reached.';
COMMENT ON COLUMN reporting.group_year.proposals_closed IS 'Number of proposals closed without consensus.';
COMMENT ON COLUMN reporting.group_year.proposals_withdrawn IS 'Number of proposals withdrawn by their authors.';
COMMENT ON COLUMN reporting.group_year.positions_declared IS 'Number of positions declared, those that replace an earlier one among them.';
COMMENT ON COLUMN reporting.group_year.tasks_assigned IS 'Number of tasks assigned.';
COMMENT ON COLUMN reporting.group_year.tasks_checked_off IS 'Number of tasks checked off.';
COMMENT ON COLUMN reporting.group_year.elections IS 'Number of elections of a leader, failed ones among them.';
COMMENT ON COLUMN reporting.group_year.leaders_elected IS 'Number of leaders elected.';

CREATE VIEW reporting.group_attendance WITH (security_barrier) AS
SELECT municipality, group_id, year, side, members, present
FROM views.activity_attendance
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.group_attendance IS 'Attendance of the sides at the meetings that a group held in a year.';
COMMENT ON COLUMN reporting.group_attendance.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.group_attendance.group_id IS 'The group.';
COMMENT ON COLUMN reporting.group_attendance.year IS 'Calendar year in which the meetings were to begin.';
COMMENT ON COLUMN reporting.group_attendance.side IS 'COMMISSIONER, PROVIDER or USER.';
COMMENT ON COLUMN reporting.group_attendance.members IS 'Members of the side, added up over the meetings.';
COMMENT ON COLUMN reporting.group_attendance.present IS 'Members of the side who were present, added up over the meetings.';

CREATE VIEW reporting.proposal WITH (security_barrier) AS
SELECT p.municipality, p.proposal_id, p.group_id, p.area, p.kind, p.title, p.status, p.round, p.submitted_on,
    c.reached_on AS agreed_on, p.ended_on, p.superseded_on, p.expected_cost, p.need_id, p.concept_measure
FROM views.decision_proposal p
LEFT JOIN views.decision_consensus c USING (proposal_id)
WHERE p.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.proposal IS 'What groups try to agree on, and what came of it.';
COMMENT ON COLUMN reporting.proposal.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.proposal.proposal_id IS 'Id of the proposal.';
COMMENT ON COLUMN reporting.proposal.group_id IS 'The group that it was put before.';
COMMENT ON COLUMN reporting.proposal.area IS 'Code of its area.';
COMMENT ON COLUMN reporting.proposal.kind IS 'NEED, GOAL, MEASURE, PRIORITY, ORDER_OF_PRIORITIES, NETWORK_ENTRY or STATEMENT.';
COMMENT ON COLUMN reporting.proposal.title IS 'Its title.';
COMMENT ON COLUMN reporting.proposal.status IS
    'OPEN, ADJOURNED, CONSENSUS, CLOSED_WITHOUT_CONSENSUS, WITHDRAWN, MERGED, SPLIT, or SUPERSEDED: agreed on, until a later one took its place.';
COMMENT ON COLUMN reporting.proposal.round IS 'Number of its latest round, from 1: how many wordings it has had.';
COMMENT ON COLUMN reporting.proposal.submitted_on IS 'Day on which it was put before the group.';
COMMENT ON COLUMN reporting.proposal.agreed_on IS 'Day of the consensus; null where none was reached.';
COMMENT ON COLUMN reporting.proposal.ended_on IS 'Day on which it was agreed on, closed, withdrawn, merged or split; null while it is open.';
COMMENT ON COLUMN reporting.proposal.superseded_on IS 'Day on which a later one took its place; null while it stands.';
COMMENT ON COLUMN reporting.proposal.expected_cost IS 'What it is expected to cost, CZK; null where it does not say.';
COMMENT ON COLUMN reporting.proposal.need_id IS 'The proposal of kind NEED that it answers; null where it names none.';
COMMENT ON COLUMN reporting.proposal.concept_measure IS 'Designation of the measure of the concept that it ties to; null where it names none.';

CREATE VIEW reporting.proposal_positions WITH (security_barrier) AS
SELECT p.municipality, p.proposal_id, p.round, m.side, p.position, count(*) AS positions
FROM views.decision_position p
JOIN views.decision_membership m USING (membership_id)
WHERE p.current AND p.municipality IN (SELECT municipality FROM reporting.my_municipality)
GROUP BY p.municipality, p.proposal_id, p.round, m.side, p.position;

COMMENT ON VIEW reporting.proposal_positions IS
    'How many members of a side took which position on the wording of a round; of each member the last one. No row where nobody did.';
COMMENT ON COLUMN reporting.proposal_positions.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.proposal_positions.proposal_id IS 'The proposal.';
COMMENT ON COLUMN reporting.proposal_positions.round IS 'Number of the round, from 1.';
COMMENT ON COLUMN reporting.proposal_positions.side IS 'COMMISSIONER, PROVIDER or USER.';
COMMENT ON COLUMN reporting.proposal_positions.position IS 'AGREE, STAND_ASIDE or OBJECT.';
COMMENT ON COLUMN reporting.proposal_positions.positions IS 'Number of members.';

CREATE VIEW reporting.plan WITH (security_barrier) AS
SELECT municipality, document_id, kind, title, period_from, period_to, stage, drafted_on, published_on, concept_id,
    plan_id
FROM views.thread_document
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.plan IS 'Documents of planning: concepts, community plans, realisation plans, balance reports and the like.';
COMMENT ON COLUMN reporting.plan.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.plan.document_id IS 'Id of the document.';
COMMENT ON COLUMN reporting.plan.kind IS 'MEDIUM_TERM_CONCEPT, COMMUNITY_PLAN, REALISATION_PLAN, BALANCE_REPORT, SERVICE_NETWORK or STATUTE.';
COMMENT ON COLUMN reporting.plan.title IS 'Its title.';
COMMENT ON COLUMN reporting.plan.period_from IS 'First day of its period.';
COMMENT ON COLUMN reporting.plan.period_to IS 'Last day of its period.';
COMMENT ON COLUMN reporting.plan.stage IS 'IN_PREPARATION, PUBLISHED, or SUPERSEDED by a later one.';
COMMENT ON COLUMN reporting.plan.drafted_on IS 'Day on which it was begun.';
COMMENT ON COLUMN reporting.plan.published_on IS 'Day of its publication; null while it is in preparation.';
COMMENT ON COLUMN reporting.plan.concept_id IS 'The concept or community plan that a realisation plan carries out; null where it names none.';
COMMENT ON COLUMN reporting.plan.plan_id IS 'The realisation plan that a balance report answers; null for other kinds.';

CREATE VIEW reporting.plan_entry WITH (security_barrier) AS
SELECT e.municipality, e.plan_id, extract(year FROM d.period_from)::integer AS year, e.entry_id, e.proposal_id, e.title,
    e.area, e.measure, e.expected_cost, a.outcome
FROM views.thread_entry e
JOIN views.thread_document d ON d.document_id = e.plan_id
LEFT JOIN LATERAL (
    SELECT answer.outcome
    FROM views.thread_document balance JOIN views.thread_answer answer USING (document_id)
    WHERE balance.plan_id = e.plan_id AND balance.stage = 'PUBLISHED' AND answer.entry_id = e.entry_id
    ORDER BY balance.published_on DESC, balance.document_id LIMIT 1) a ON true
WHERE e.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.plan_entry IS 'Entries of realisation plans: what was promised for a year, and what came of it.';
COMMENT ON COLUMN reporting.plan_entry.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.plan_entry.plan_id IS 'The realisation plan.';
COMMENT ON COLUMN reporting.plan_entry.year IS 'The year that the plan is for.';
COMMENT ON COLUMN reporting.plan_entry.entry_id IS 'Id of the entry in the plan.';
COMMENT ON COLUMN reporting.plan_entry.proposal_id IS 'The proposal that was agreed on and that it carries out.';
COMMENT ON COLUMN reporting.plan_entry.title IS 'Its title.';
COMMENT ON COLUMN reporting.plan_entry.area IS 'Code of the area in whose chapter it stands.';
COMMENT ON COLUMN reporting.plan_entry.measure IS 'Designation of the measure of the concept that it ties to; null where it names none.';
COMMENT ON COLUMN reporting.plan_entry.expected_cost IS 'What it is expected to cost, CZK; null where it does not say.';
COMMENT ON COLUMN reporting.plan_entry.outcome IS
    'What the latest published balance report says of it: FULFILLED, PARTLY or NOT; null before it is answered.';
