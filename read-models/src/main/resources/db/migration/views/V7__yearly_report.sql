-- What the yearly report counts: proposals and accepted indicators, with the names it needs.

CREATE TABLE views.yearly_area (
    process_id     uuid    NOT NULL,
    version        integer NOT NULL,
    code           text    NOT NULL,
    municipality   text    NOT NULL,
    name           text    NOT NULL,
    effective_from date    NOT NULL,
    PRIMARY KEY (process_id, version, code)
);

CREATE TABLE views.yearly_organisation (
    organisation_id uuid PRIMARY KEY,
    municipality    text NOT NULL,
    name            text NOT NULL
);

-- The outcome of a superseded proposal stays what it was: consensus.
CREATE TABLE views.yearly_proposal (
    proposal_id   uuid PRIMARY KEY,
    municipality  text NOT NULL,
    area          text NOT NULL,
    area_name     text NOT NULL,
    title         text NOT NULL,
    outcome       text NOT NULL,
    submitted_on  date NOT NULL,
    ended_on      date,
    superseded_on date
);
CREATE INDEX yearly_proposal_of_municipality ON views.yearly_proposal (municipality);

CREATE TABLE views.yearly_indicator (
    municipality text    NOT NULL,
    code         text    NOT NULL,
    version      integer NOT NULL,
    name         text    NOT NULL,
    unit         text    NOT NULL,
    PRIMARY KEY (municipality, code, version)
);

CREATE TABLE views.yearly_monitoring (
    monitoring_id   uuid PRIMARY KEY,
    municipality    text    NOT NULL,
    year            integer NOT NULL,
    service_name    text    NOT NULL,
    organisation_id uuid    NOT NULL
);
CREATE INDEX yearly_monitoring_by_year ON views.yearly_monitoring (municipality, year);

CREATE TABLE views.yearly_value (
    monitoring_id     uuid    NOT NULL,
    period            text    NOT NULL,
    version           integer NOT NULL,
    indicator         text    NOT NULL,
    municipality      text    NOT NULL,
    indicator_version integer NOT NULL,
    value             numeric NOT NULL,
    accepted          boolean NOT NULL,
    PRIMARY KEY (monitoring_id, period, version, indicator)
);
