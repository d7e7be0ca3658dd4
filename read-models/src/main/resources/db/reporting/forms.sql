-- Forms of recipients and what was handed over in them.

CREATE VIEW reporting.form_field WITH (security_barrier) AS
SELECT v.municipality, f.code AS form, v.version, v.valid_from, v.recipient, a.ordinal AS field_number,
    a.field ->> 'code' AS field, a.field ->> 'label' AS label, a.field ->> 'labelEn' AS label_en,
    a.field ->> 'description' AS description, a.field ->> 'ground' AS ground, a.field ->> 'unit' AS unit,
    (a.field ->> 'decimals')::integer AS decimals, (a.field ->> 'required')::boolean AS required,
    a.field -> 'source' ->> 'origin' AS origin, a.field -> 'source' ->> 'indicator' AS indicator,
    a.field -> 'source' ->> 'attribute' AS attribute, a.field -> 'source' ->> 'money' AS money,
    a.field -> 'source' ->> 'text' AS fixed_text
FROM views.statistics_form_version v
JOIN views.statistics_form f USING (form_id)
CROSS JOIN jsonb_array_elements(v.definition -> 'fields') WITH ORDINALITY AS a (field, ordinal)
WHERE v.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.form_field IS
    'Fields of the forms in which city, region and ministry want figures, each version. Of those that hold for a year the one defined last counts.';
COMMENT ON COLUMN reporting.form_field.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.form_field.form IS 'Code of the form.';
COMMENT ON COLUMN reporting.form_field.version IS 'Version of the form, from 1.';
COMMENT ON COLUMN reporting.form_field.valid_from IS 'First year that the version holds for.';
COMMENT ON COLUMN reporting.form_field.recipient IS 'CITY, REGION, MINISTRY or OTHER.';
COMMENT ON COLUMN reporting.form_field.field_number IS 'Place of the field in the form, from 1.';
COMMENT ON COLUMN reporting.form_field.field IS 'Code of the field.';
COMMENT ON COLUMN reporting.form_field.label IS 'What the form calls it, in Czech.';
COMMENT ON COLUMN reporting.form_field.label_en IS 'The same in English.';
COMMENT ON COLUMN reporting.form_field.description IS 'What stands in it.';
COMMENT ON COLUMN reporting.form_field.ground IS 'Paragraph or instruction of the recipient that asks for it.';
COMMENT ON COLUMN reporting.form_field.unit IS 'Unit of a number; null for a text.';
COMMENT ON COLUMN reporting.form_field.decimals IS 'Decimal places to which a number is rounded half up.';
COMMENT ON COLUMN reporting.form_field.required IS 'Whether the form is incomplete without it.';
COMMENT ON COLUMN reporting.form_field.origin IS 'INDICATOR, ATTRIBUTE, MONEY or TEXT: what it is filled from.';
COMMENT ON COLUMN reporting.form_field.indicator IS 'Code of the indicator; of a share of money the one that it is a share of; else null.';
COMMENT ON COLUMN reporting.form_field.attribute IS 'What the catalogue says of service or provider; null for other origins.';
COMMENT ON COLUMN reporting.form_field.money IS 'AWARDED, PAID, RETURNED or SHARE; null for other origins.';
COMMENT ON COLUMN reporting.form_field.fixed_text IS 'The text for all services; null for other origins.';

CREATE VIEW reporting.form_handed_over WITH (security_barrier) AS
SELECT h.municipality, h.handover_id, f.code AS form, h.recipient, h.year, h.version, h.as_of, h.handed_over_on,
    h.complete, h.sha256, r.monitoring_id, r.service_id, r.service_name, r.organisation_id, c.cell ->> 'field' AS field,
    (c.cell ->> 'number')::numeric AS number, c.cell ->> 'text' AS text, c.cell ->> 'noFigure' AS no_figure
FROM views.statistics_handover h
JOIN views.statistics_form f USING (form_id)
JOIN views.statistics_handed_row r USING (handover_id)
CROSS JOIN jsonb_array_elements(r.cells) AS c (cell)
WHERE h.municipality IN (SELECT municipality FROM reporting.my_municipality);

COMMENT ON VIEW reporting.form_handed_over IS
    'What recipients got: each field of each service of each form that was handed over, as it was then.';
COMMENT ON COLUMN reporting.form_handed_over.municipality IS 'Code of the municipality.';
COMMENT ON COLUMN reporting.form_handed_over.handover_id IS 'Id of the handing over.';
COMMENT ON COLUMN reporting.form_handed_over.form IS 'Code of the form.';
COMMENT ON COLUMN reporting.form_handed_over.recipient IS 'CITY, REGION, MINISTRY or OTHER.';
COMMENT ON COLUMN reporting.form_handed_over.year IS 'Year of the figures.';
COMMENT ON COLUMN reporting.form_handed_over.version IS 'Version of the form.';
COMMENT ON COLUMN reporting.form_handed_over.as_of IS 'Day as of whose end the figures were taken.';
COMMENT ON COLUMN reporting.form_handed_over.handed_over_on IS 'Day on which it was handed over.';
COMMENT ON COLUMN reporting.form_handed_over.complete IS 'Whether no required field was empty.';
COMMENT ON COLUMN reporting.form_handed_over.sha256 IS 'Digest of what was handed over, of all services together.';
COMMENT ON COLUMN reporting.form_handed_over.monitoring_id IS 'Monitoring of the service in the year.';
COMMENT ON COLUMN reporting.form_handed_over.service_id IS 'The service or project.';
COMMENT ON COLUMN reporting.form_handed_over.service_name IS 'Its name when its monitoring was opened.';
COMMENT ON COLUMN reporting.form_handed_over.organisation_id IS 'The provider.';
COMMENT ON COLUMN reporting.form_handed_over.field IS 'Code of the field.';
COMMENT ON COLUMN reporting.form_handed_over.number IS 'Number that stood there, in the unit of the field; null for a text or nothing.';
COMMENT ON COLUMN reporting.form_handed_over.text IS 'Text that stood there; null for a number or nothing.';
COMMENT ON COLUMN reporting.form_handed_over.no_figure IS
    'Why nothing stood there: NO_ACCEPTED_REPORT, PERIOD_MISSING, NOT_ADDED_UP, INPUT_MISSING, DIVISION_BY_ZERO, NOT_COUNTED, OTHER_UNIT or NOT_KNOWN; else null.';
