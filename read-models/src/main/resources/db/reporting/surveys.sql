-- Satisfaction surveys, their published results, and the satisfaction with services.

CREATE VIEW reporting.survey WITH (security_barrier) AS
SELECT municipality, survey_id, title, title_en, target, questionnaire_id, questionnaire_version, state, drawn_up_on,
    first_day, last_day, tokens, closed_on, answers, satisfaction
FROM views.survey
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.survey IS 'Satisfaction surveys. What fewer than five people said is never shown.';
COMMENT ON COLUMN reporting.survey.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.survey.survey_id IS 'Id of the survey.';
COMMENT ON COLUMN reporting.survey.title IS 'Its title in Czech.';
COMMENT ON COLUMN reporting.survey.title_en IS 'Its title in English.';
COMMENT ON COLUMN reporting.survey.target IS 'Who is asked: users of one SERVICE, of several SERVICES, or the PUBLIC.';
COMMENT ON COLUMN reporting.survey.questionnaire_id IS 'The questionnaire.';
COMMENT ON COLUMN reporting.survey.questionnaire_version IS 'The version of the questionnaire, from 1.';
COMMENT ON COLUMN reporting.survey.state IS 'DRAWN_UP, OPEN, CLOSED or CANCELLED.';
COMMENT ON COLUMN reporting.survey.drawn_up_on IS 'Day on which it was drawn up.';
COMMENT ON COLUMN reporting.survey.first_day IS 'First day for answers; null before it is opened.';
COMMENT ON COLUMN reporting.survey.last_day IS 'Last day for answers; null before it is opened.';
COMMENT ON COLUMN reporting.survey.tokens IS 'How many tokens to answer with were issued.';
COMMENT ON COLUMN reporting.survey.closed_on IS 'Day on which its results were fixed; null before.';
COMMENT ON COLUMN reporting.survey.answers IS 'How many answered; null before it is closed and where they are fewer than five.';
COMMENT ON COLUMN reporting.survey.satisfaction IS 'From 0 to 100, where it is published.';

CREATE VIEW reporting.survey_result WITH (security_barrier) AS
SELECT municipality, survey_id, ordinal, question, option, breakdown, part, value, count, percent, low, high
FROM views.survey_result
WHERE municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.survey_result IS
    'Published results, cell by cell. A table with a cell of one to four is withheld: one row without value and count.';
COMMENT ON COLUMN reporting.survey_result.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.survey_result.survey_id IS 'The survey.';
COMMENT ON COLUMN reporting.survey_result.ordinal IS 'Place among the results of the survey, from 1.';
COMMENT ON COLUMN reporting.survey_result.question IS 'Code of the question.';
COMMENT ON COLUMN reporting.survey_result.option IS 'Of several options to choose, the one that the row is about; else null.';
COMMENT ON COLUMN reporting.survey_result.breakdown IS 'Question by which the row is broken down, or service; null for all answers.';
COMMENT ON COLUMN reporting.survey_result.part IS 'The answer to that question, an id of a service, or unanswered.';
COMMENT ON COLUMN reporting.survey_result.value IS 'The answer counted, chosen or not_chosen (of an option), unanswered, or mean (of a scale); null where withheld.';
COMMENT ON COLUMN reporting.survey_result.count IS 'How many gave it; null for a mean and where withheld.';
COMMENT ON COLUMN reporting.survey_result.percent IS 'Share among those who answered, in per cent; of a mean the mean itself.';
COMMENT ON COLUMN reporting.survey_result.low IS 'Lower end of the interval of 95 per cent.';
COMMENT ON COLUMN reporting.survey_result.high IS 'Upper end of the interval of 95 per cent.';

CREATE VIEW reporting.survey_satisfaction WITH (security_barrier) AS
SELECT v.municipality, v.survey_id, extract(year FROM s.last_day)::integer AS year, v.service_id, v.name,
    v.organisation_id, v.category, v.kind, v.satisfaction, v.questions
FROM views.survey_service v JOIN views.survey s USING (survey_id)
WHERE v.satisfaction IS NOT NULL AND v.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.survey_satisfaction IS 'Satisfaction with each service by each survey that shows it.';
COMMENT ON COLUMN reporting.survey_satisfaction.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.survey_satisfaction.survey_id IS 'The survey.';
COMMENT ON COLUMN reporting.survey_satisfaction.year IS 'Year of its last day.';
COMMENT ON COLUMN reporting.survey_satisfaction.service_id IS 'The service.';
COMMENT ON COLUMN reporting.survey_satisfaction.name IS 'Its name when the survey was drawn up.';
COMMENT ON COLUMN reporting.survey_satisfaction.organisation_id IS 'Its provider.';
COMMENT ON COLUMN reporting.survey_satisfaction.category IS 'REGISTERED, RELATED or PRO_FAMILY.';
COMMENT ON COLUMN reporting.survey_satisfaction.kind IS 'Kind of Act 108/2006, such as 39; null unless registered.';
COMMENT ON COLUMN reporting.survey_satisfaction.satisfaction IS 'From 0 (all answers 1) to 100 (all answers 5).';
COMMENT ON COLUMN reporting.survey_satisfaction.questions IS 'How many questions it is the mean of.';
