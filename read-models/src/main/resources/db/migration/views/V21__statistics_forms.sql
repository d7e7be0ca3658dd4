-- Forms of recipients with what was handed over in them, and what fields are filled from beside the values of indicators.

CREATE TABLE views.statistics_form (
    form_id      uuid PRIMARY KEY,
    municipality text NOT NULL,
    code         text NOT NULL
);
CREATE UNIQUE INDEX statistics_form_by_code ON views.statistics_form (municipality, code);

-- Every version of every form; of those that concern a year, the one of the greatest sequence counts.
CREATE TABLE views.statistics_form_version (
    form_id      uuid    NOT NULL,
    version      integer NOT NULL,
    municipality text    NOT NULL,
    sequence     bigint  NOT NULL,
    valid_from   integer NOT NULL,
    recipient    text    NOT NULL,
    definition   jsonb   NOT NULL,
    defined_on   date    NOT NULL,
    PRIMARY KEY (form_id, version)
);

-- That a form was given up: it ends all versions that were defined before.
CREATE TABLE views.statistics_form_end (
    form_id      uuid    NOT NULL,
    sequence     bigint  NOT NULL,
    municipality text    NOT NULL,
    last_year    integer NOT NULL,
    given_up_on  date    NOT NULL,
    PRIMARY KEY (form_id, sequence)
);

CREATE TABLE views.statistics_handover (
    handover_id    uuid PRIMARY KEY,
    form_id        uuid    NOT NULL,
    municipality   text    NOT NULL,
    sequence       bigint  NOT NULL,
    recipient      text    NOT NULL,
    year           integer NOT NULL,
    version        integer NOT NULL,
    as_of          date    NOT NULL,
    handed_over_on date    NOT NULL,
    services       integer NOT NULL,
    complete       boolean NOT NULL,
    sha256         text    NOT NULL,
    note           text
);
CREATE INDEX statistics_handover_of_year ON views.statistics_handover (form_id, year, sequence);

-- What the recipient got.
CREATE TABLE views.statistics_handed_row (
    handover_id     uuid    NOT NULL,
    ordinal         integer NOT NULL,
    municipality    text    NOT NULL,
    monitoring_id   uuid    NOT NULL,
    service_id      uuid    NOT NULL,
    service_name    text    NOT NULL,
    organisation_id uuid    NOT NULL,
    cells           jsonb   NOT NULL,
    PRIMARY KEY (handover_id, ordinal)
);

-- What providers were called, by the day of it.
CREATE TABLE views.statistics_provider (
    organisation_id uuid   NOT NULL,
    sequence        bigint NOT NULL,
    municipality    text   NOT NULL,
    happened_on     date   NOT NULL,
    name            text   NOT NULL,
    ico             text   NOT NULL,
    PRIMARY KEY (organisation_id, sequence)
);

-- What the catalogue said of services, by the day of it.
CREATE TABLE views.statistics_service (
    service_id   uuid   NOT NULL,
    sequence     bigint NOT NULL,
    municipality text   NOT NULL,
    happened_on  date   NOT NULL,
    category     text   NOT NULL,
    kind         text,
    entry        jsonb  NOT NULL,
    PRIMARY KEY (service_id, sequence)
);

-- Registrations of services; of one number the one of the greatest sequence counts.
CREATE TABLE views.statistics_registration (
    service_id   uuid   NOT NULL,
    sequence     bigint NOT NULL,
    municipality text   NOT NULL,
    happened_on  date   NOT NULL,
    number       text   NOT NULL,
    valid_from   date   NOT NULL,
    valid_to     date,
    PRIMARY KEY (service_id, sequence)
);

-- Whose service each grant pays for, and the year in which its period of use begins.
CREATE TABLE views.statistics_grant (
    grant_id        uuid PRIMARY KEY,
    municipality    text    NOT NULL,
    service_id      uuid    NOT NULL,
    organisation_id uuid    NOT NULL,
    year            integer NOT NULL
);
CREATE INDEX statistics_grant_of_service ON views.statistics_grant (service_id, organisation_id);

-- By how much each event changed what was awarded, paid and returned.
CREATE TABLE views.statistics_money (
    grant_id     uuid           NOT NULL,
    sequence     bigint         NOT NULL,
    municipality text           NOT NULL,
    happened_on  date           NOT NULL,
    awarded      numeric(17, 2) NOT NULL,
    paid         numeric(17, 2) NOT NULL,
    returned     numeric(17, 2) NOT NULL,
    PRIMARY KEY (grant_id, sequence)
);
