-- Effectiveness of the services that are paid for.

CREATE VIEW reporting.effectiveness WITH (security_barrier) AS
SELECT e.municipality, e.evaluation_id, e.monitoring_id, e.year, e.service_id, e.service_name, e.organisation_id,
    e.service_kind, e.act_kind, e.state, e.score_version, e.score, e.band, e.recommendation, e.verdict, e.final_on
FROM views.effectiveness_evaluation e
WHERE e.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.effectiveness IS
    'The effectiveness evaluation of each monitored service and year, with its latest score.';
COMMENT ON COLUMN reporting.effectiveness.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.effectiveness.evaluation_id IS 'Id of the evaluation.';
COMMENT ON COLUMN reporting.effectiveness.monitoring_id IS 'The monitoring of the service in the year.';
COMMENT ON COLUMN reporting.effectiveness.year IS 'The year.';
COMMENT ON COLUMN reporting.effectiveness.service_id IS 'The service or project.';
COMMENT ON COLUMN reporting.effectiveness.service_name IS 'Its name when its monitoring opened.';
COMMENT ON COLUMN reporting.effectiveness.organisation_id IS 'The provider.';
COMMENT ON COLUMN reporting.effectiveness.service_kind IS 'REGISTERED, RELATED, PRO_FAMILY or PROJECT.';
COMMENT ON COLUMN reporting.effectiveness.act_kind IS 'Kind of Act 108/2006 of a registered service, such as 39; null otherwise.';
COMMENT ON COLUMN reporting.effectiveness.state IS 'NOT_DRAWN_UP, DRAWN_UP, COMMENTING (the provider may comment), FINAL or REVISED.';
COMMENT ON COLUMN reporting.effectiveness.score_version IS 'Version of the score, from 1; null before the first.';
COMMENT ON COLUMN reporting.effectiveness.score IS '0 to 100; null before the first.';
COMMENT ON COLUMN reporting.effectiveness.band IS 'A, B, C or D, by the limits of the method.';
COMMENT ON COLUMN reporting.effectiveness.recommendation IS 'CONTINUE, CONTINUE_WITH_CONDITIONS, REDUCE or END; null before the verdict.';
COMMENT ON COLUMN reporting.effectiveness.verdict IS 'Reasons of the recommendation.';
COMMENT ON COLUMN reporting.effectiveness.final_on IS 'Day on which the score became final; null before.';

CREATE VIEW reporting.effectiveness_component WITH (security_barrier) AS
SELECT c.municipality, c.evaluation_id, c.version AS score_version, c.ordinal, c.part, c.indicator, c.weight, c.value,
    c.dropped, c.points, c.scaled_weight, c.contribution, c.compared_with, c.compared, c.lower_quartile, c.median,
    c.upper_quartile, s.score, s.band, s.computed_on, s.final_on, s.reason
FROM views.effectiveness_component c
JOIN views.effectiveness_score s ON s.evaluation_id = c.evaluation_id AND s.version = c.version
WHERE c.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.effectiveness_component IS
    'The parts of every score that an evaluation ever had, those that dropped out among them.';
COMMENT ON COLUMN reporting.effectiveness_component.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.effectiveness_component.evaluation_id IS 'The evaluation.';
COMMENT ON COLUMN reporting.effectiveness_component.score_version IS 'Version of the score, from 1.';
COMMENT ON COLUMN reporting.effectiveness_component.ordinal IS 'Place of the part in the method, from 1.';
COMMENT ON COLUMN reporting.effectiveness_component.part IS 'INDICATOR, SATISFACTION or QUALITY.';
COMMENT ON COLUMN reporting.effectiveness_component.indicator IS 'Code of the indicator; null for satisfaction and quality.';
COMMENT ON COLUMN reporting.effectiveness_component.weight IS 'Weight in the method, in per cent.';
COMMENT ON COLUMN reporting.effectiveness_component.value IS 'Value of the indicator, or score of the survey or visit; null where there is none.';
COMMENT ON COLUMN reporting.effectiveness_component.dropped IS 'Why the part dropped out; null where it did not.';
COMMENT ON COLUMN reporting.effectiveness_component.points IS '0 to 100.';
COMMENT ON COLUMN reporting.effectiveness_component.scaled_weight IS 'Weight among the parts that did not drop out, in per cent.';
COMMENT ON COLUMN reporting.effectiveness_component.contribution IS 'Points of the score that come from the part, rounded.';
COMMENT ON COLUMN reporting.effectiveness_component.compared_with IS 'SAME_KIND or OWN_PAST; null for satisfaction and quality.';
COMMENT ON COLUMN reporting.effectiveness_component.compared IS 'How many values it was compared with, itself included.';
COMMENT ON COLUMN reporting.effectiveness_component.lower_quartile IS 'Lower quartile of these.';
COMMENT ON COLUMN reporting.effectiveness_component.median IS 'Median of these.';
COMMENT ON COLUMN reporting.effectiveness_component.upper_quartile IS 'Upper quartile of these.';
COMMENT ON COLUMN reporting.effectiveness_component.score IS 'The whole score.';
COMMENT ON COLUMN reporting.effectiveness_component.band IS 'Its band.';
COMMENT ON COLUMN reporting.effectiveness_component.computed_on IS 'Day on which the score was computed.';
COMMENT ON COLUMN reporting.effectiveness_component.final_on IS 'Day on which it became final; null where it did not.';
COMMENT ON COLUMN reporting.effectiveness_component.reason IS 'Why a final score was revised; null otherwise.';

CREATE VIEW reporting.indicator_comparison WITH (security_barrier) AS
SELECT q.municipality, q.comparison_id, q.year, q.service_kind, nullif(q.act_kind, '') AS act_kind, q.indicator,
    q.direction, q.services, q.lower_quartile, q.median, q.upper_quartile, q.version
FROM views.effectiveness_quartile q
WHERE q.latest AND q.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.indicator_comparison IS
    'Median and quartiles of each indicator among the services of a kind in a year, by the latest comparison.';
COMMENT ON COLUMN reporting.indicator_comparison.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.indicator_comparison.comparison_id IS 'The comparison.';
COMMENT ON COLUMN reporting.indicator_comparison.year IS 'The year.';
COMMENT ON COLUMN reporting.indicator_comparison.service_kind IS 'REGISTERED, RELATED, PRO_FAMILY or PROJECT.';
COMMENT ON COLUMN reporting.indicator_comparison.act_kind IS 'Kind of Act 108/2006 of registered services, such as 39; null otherwise.';
COMMENT ON COLUMN reporting.indicator_comparison.indicator IS 'Code of the indicator.';
COMMENT ON COLUMN reporting.indicator_comparison.direction IS 'MORE_IS_BETTER, LESS_IS_BETTER or NEUTRAL.';
COMMENT ON COLUMN reporting.indicator_comparison.services IS 'How many services have a value.';
COMMENT ON COLUMN reporting.indicator_comparison.lower_quartile IS 'Lower quartile, by linear interpolation.';
COMMENT ON COLUMN reporting.indicator_comparison.median IS 'Median.';
COMMENT ON COLUMN reporting.indicator_comparison.upper_quartile IS 'Upper quartile, by linear interpolation.';
COMMENT ON COLUMN reporting.indicator_comparison.version IS 'Version of the comparison, from 1.';
