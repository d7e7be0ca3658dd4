-- Questionnaires, surveys, and of their results what the events of their closing say; never an answer.

CREATE TABLE views.survey_questionnaire (
    questionnaire_id uuid    NOT NULL,
    version          integer NOT NULL,
    municipality     text    NOT NULL,
    title            text    NOT NULL,
    title_en         text    NOT NULL,
    questions        jsonb   NOT NULL,
    issued_on        date    NOT NULL,
    sequence         bigint  NOT NULL,
    PRIMARY KEY (questionnaire_id, version)
);
CREATE INDEX survey_questionnaire_by_municipality
    ON views.survey_questionnaire (municipality, questionnaire_id, version DESC);

CREATE TABLE views.survey (
    survey_id             uuid PRIMARY KEY,
    municipality          text    NOT NULL,
    title                 text    NOT NULL,
    title_en              text    NOT NULL,
    target                text    NOT NULL,
    questionnaire_id      uuid    NOT NULL,
    questionnaire_version integer NOT NULL,
    drawn_up              jsonb   NOT NULL,
    state                 text    NOT NULL,
    drawn_up_on           date    NOT NULL,
    first_day             date,
    last_day              date,
    tokens                integer NOT NULL,
    closed_on             date,
    cancel_reason         text,
    answers               integer,
    satisfaction          numeric,
    results               jsonb,
    version               bigint  NOT NULL
);
CREATE INDEX survey_by_day ON views.survey (municipality, drawn_up_on DESC, survey_id DESC);

CREATE TABLE views.survey_service (
    survey_id       uuid    NOT NULL,
    service_id      uuid    NOT NULL,
    municipality    text    NOT NULL,
    name            text    NOT NULL,
    organisation_id uuid    NOT NULL,
    category        text    NOT NULL,
    kind            text,
    satisfaction    numeric,
    questions       integer,
    PRIMARY KEY (survey_id, service_id)
);
CREATE INDEX survey_service_by_service ON views.survey_service (municipality, service_id);

-- The published tables cell by cell, in their order; a table that is withheld is one row without a count.
CREATE TABLE views.survey_result (
    survey_id    uuid    NOT NULL,
    ordinal      integer NOT NULL,
    municipality text    NOT NULL,
    question     text    NOT NULL,
    option       text,
    breakdown    text,
    part         text,
    value        text,
    count        integer,
    percent      numeric,
    low          numeric,
    high         numeric,
    PRIMARY KEY (survey_id, ordinal)
);

CREATE TABLE views.survey_summary (
    survey_id    uuid NOT NULL,
    question     text NOT NULL,
    municipality text NOT NULL,
    summary      text NOT NULL,
    summary_en   text,
    published_on date NOT NULL,
    PRIMARY KEY (survey_id, question)
);
