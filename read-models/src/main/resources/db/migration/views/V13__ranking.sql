-- Scores, rankings, scenarios, recommendations and packs of programmes.

CREATE TABLE views.ranking_organisation (
    organisation_id uuid PRIMARY KEY,
    name            text NOT NULL
);

CREATE TABLE views.ranking_application (
    application_id  uuid PRIMARY KEY,
    municipality    text           NOT NULL,
    programme_id    uuid           NOT NULL,
    line_id         uuid           NOT NULL,
    organisation_id uuid           NOT NULL,
    service_name    text           NOT NULL,
    requested       numeric(17, 2) NOT NULL,
    place           integer,
    numerator       bigint,
    denominator     bigint,
    shown           numeric,
    spread          numeric,
    evaluators      integer,
    recommended     numeric(17, 2),
    recommended_why text
);
CREATE INDEX ranking_application_of_programme ON views.ranking_application (programme_id, line_id, place);

CREATE TABLE views.ranking_evaluator (
    evaluation_id  uuid    NOT NULL,
    application_id uuid    NOT NULL,
    person_id      uuid    NOT NULL,
    state          text    NOT NULL,
    scores         jsonb   NOT NULL,
    numerator      bigint,
    denominator    bigint,
    sequence       bigint  NOT NULL,
    PRIMARY KEY (evaluation_id, person_id)
);
CREATE INDEX ranking_evaluator_of_application ON views.ranking_evaluator (application_id);

CREATE TABLE views.ranking_file (
    file_id      uuid PRIMARY KEY,
    municipality text    NOT NULL,
    programme_id uuid    NOT NULL,
    drawn_up     boolean NOT NULL,
    version      bigint  NOT NULL
);
CREATE UNIQUE INDEX ranking_file_of_programme ON views.ranking_file (programme_id);

CREATE TABLE views.ranking_scenario (
    file_id     uuid           NOT NULL,
    scenario_id uuid           NOT NULL,
    sequence    bigint         NOT NULL,
    name        text           NOT NULL,
    line_id     uuid           NOT NULL,
    terms       jsonb          NOT NULL,
    amount      numeric(17, 2) NOT NULL,
    units       jsonb          NOT NULL,
    shares      jsonb          NOT NULL,
    shared      numeric(17, 2) NOT NULL,
    saved_by    uuid           NOT NULL,
    PRIMARY KEY (file_id, scenario_id)
);

CREATE TABLE views.ranking_recommendation (
    file_id       uuid           NOT NULL,
    sequence      bigint         NOT NULL,
    commission    text           NOT NULL,
    sat_on        date           NOT NULL,
    total         numeric(17, 2) NOT NULL,
    voters        integer        NOT NULL,
    excused       integer        NOT NULL,
    votes_for     integer        NOT NULL,
    votes_against integer        NOT NULL,
    abstained     integer        NOT NULL,
    PRIMARY KEY (file_id, sequence)
);

CREATE TABLE views.ranking_pack (
    file_id   uuid   NOT NULL,
    pack_id   uuid   NOT NULL,
    position  bigint NOT NULL,
    sha256    text   NOT NULL,
    pinned_on date   NOT NULL,
    pinned_by uuid   NOT NULL,
    PRIMARY KEY (file_id, pack_id)
);
