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
    closed_on       date,
    version         bigint  NOT NULL
);
CREATE INDEX indicator_monitoring_by_year ON views.indicator_monitoring (municipality, year, monitoring_id);

-- Every grant that pays for the service in the year, the one that opened the monitoring included.
CREATE TABLE views.indicator_monitored_grant (
    monitoring_id uuid NOT NULL,
    grant_id      uuid NOT NULL,
    municipality  text NOT NULL,
    monitored_on  date NOT NULL,
    PRIMARY KEY (monitoring_id, grant_id)
);
CREATE INDEX indicator_monitored_by_grant ON views.indicator_monitored_grant (grant_id);

-- The reports that the agreement on each grant asks for; a later plan for the grant replaces an earlier one.
CREATE TABLE views.indicator_plan (
    monitoring_id  uuid    NOT NULL,
    grant_id       uuid    NOT NULL,
    period         text    NOT NULL,
    municipality   text    NOT NULL,
    remind_on      date    NOT NULL,
    due_on         date    NOT NULL,
    urge_on        date    NOT NULL,
    holds_payments boolean NOT NULL,
    planned_on     date    NOT NULL,
    sequence       bigint  NOT NULL,
    replaced_on    date,
    PRIMARY KEY (monitoring_id, grant_id, sequence, period)
);
CREATE INDEX indicator_plan_of_grant ON views.indicator_plan (grant_id);

-- When a monitoring was closed and opened again, and why.
CREATE TABLE views.indicator_closing (
    monitoring_id uuid    NOT NULL,
    sequence      bigint  NOT NULL,
    municipality  text    NOT NULL,
    closed        boolean NOT NULL,
    happened_on   date    NOT NULL,
    missing       text[]  NOT NULL,
    reason        text,
    PRIMARY KEY (monitoring_id, sequence)
);

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
    -- Of its answer in the stream of the monitoring.
    sequence      bigint,
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
    answer             text,
    explanation_text   uuid,
    explanation_digest text,
    PRIMARY KEY (monitoring_id, period, version, indicator)
);

-- The values of the year as computed at each acceptance, by the sequence of it in the stream of the monitoring.
CREATE TABLE views.indicator_year_value (
    monitoring_id     uuid    NOT NULL,
    sequence          bigint  NOT NULL,
    indicator         text    NOT NULL,
    municipality      text    NOT NULL,
    computed_on       date    NOT NULL,
    indicator_version integer NOT NULL,
    value             numeric,
    no_value          text,
    missing           text[]  NOT NULL,
    computed_from     text[]  NOT NULL,
    PRIMARY KEY (monitoring_id, sequence, indicator)
);

-- What accepted corrections changed.
CREATE TABLE views.indicator_change (
    monitoring_id uuid    NOT NULL,
    period        text    NOT NULL,
    version       integer NOT NULL,
    ordinal       integer NOT NULL,
    municipality  text    NOT NULL,
    indicator     text    NOT NULL,
    of_period     text    NOT NULL,
    before        numeric,
    after         numeric,
    PRIMARY KEY (monitoring_id, period, version, ordinal)
);

-- The methods of reporting; of those that concern a year, the one of the latest first year counts, then the latest.
CREATE TABLE views.reporting_method (
    method_id          uuid    NOT NULL,
    version            integer NOT NULL,
    municipality       text    NOT NULL,
    sequence           bigint  NOT NULL,
    valid_from         integer NOT NULL,
    every              text    NOT NULL,
    kinds              jsonb   NOT NULL,
    days_to_report     integer NOT NULL,
    remind_days_before integer NOT NULL,
    remind_days_after  integer NOT NULL,
    reason             text    NOT NULL,
    set_on             date    NOT NULL,
    PRIMARY KEY (method_id, version)
);
CREATE INDEX reporting_method_of_municipality ON views.reporting_method (municipality);
