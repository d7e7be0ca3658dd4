-- The indicator catalogue, monitorings and their reports.

CREATE TABLE views.indicator_organisation (
    organisation_id uuid PRIMARY KEY,
    municipality    text NOT NULL,
    name            text NOT NULL
);

-- Every version of every indicator; of those that concern a year, the one of the greatest sequence counts.
CREATE TABLE views.indicator_definition (
    catalogue_id           uuid    NOT NULL,
    code                   text    NOT NULL,
    version                integer NOT NULL,
    municipality           text    NOT NULL,
    sequence               bigint  NOT NULL,
    valid_from             integer NOT NULL,
    name                   text    NOT NULL,
    name_en                text    NOT NULL,
    unit                   text    NOT NULL,
    decimals               integer NOT NULL,
    method                 text    NOT NULL,
    service_kinds          text[]  NOT NULL,
    act_kinds              text[]  NOT NULL,
    direction              text    NOT NULL,
    year_total             text,
    least                  numeric,
    greatest               numeric,
    largest_change_percent numeric,
    formula                text,
    defined_on             date    NOT NULL,
    last_year              integer,
    retire_reason          text,
    PRIMARY KEY (catalogue_id, code, version)
);
CREATE INDEX indicator_definition_by_code ON views.indicator_definition (municipality, code, version);

CREATE TABLE views.indicator_catalogue (
    catalogue_id   uuid PRIMARY KEY,
    municipality   text   NOT NULL,
    closed_through integer,
    version        bigint NOT NULL
);

CREATE TABLE views.indicator_monitoring (
    monitoring_id   uuid PRIMARY KEY,
    municipality    text    NOT NULL,
    service_id      uuid    NOT NULL,
    service_name    text    NOT NULL,
    service_kind    text    NOT NULL,
    organisation_id uuid    NOT NULL,
    grant_id        uuid    NOT NULL,
    year            integer NOT NULL,
    opened_on       date    NOT NULL,
    version         bigint  NOT NULL
);
CREATE INDEX indicator_monitoring_by_year ON views.indicator_monitoring (municipality, year, monitoring_id);

CREATE TABLE views.indicator_report (
    monitoring_id uuid    NOT NULL,
    period        text    NOT NULL,
    version       integer NOT NULL,
    municipality  text    NOT NULL,
    state         text    NOT NULL,
    submitted_on  date    NOT NULL,
    submitted_by  uuid    NOT NULL,
    correction    text,
    answered_on   date,
    return_reason text,
    PRIMARY KEY (monitoring_id, period, version)
);

CREATE TABLE views.indicator_value (
    monitoring_id      uuid    NOT NULL,
    period             text    NOT NULL,
    version            integer NOT NULL,
    indicator          text    NOT NULL,
    municipality       text    NOT NULL,
    ordinal            integer NOT NULL,
    indicator_version  integer NOT NULL,
    value              numeric NOT NULL,
    warnings           text[]  NOT NULL,
    explanation_text   uuid,
    explanation_digest text,
    PRIMARY KEY (monitoring_id, period, version, indicator)
);
