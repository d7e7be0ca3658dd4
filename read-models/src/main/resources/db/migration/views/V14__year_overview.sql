-- What a year's grants came to by any day: changes summed by day, so that a day's overview is a sum up to it.

CREATE TABLE views.overview_area (
    process_id   uuid    NOT NULL,
    version      integer NOT NULL,
    code         text    NOT NULL,
    municipality text    NOT NULL,
    name         text    NOT NULL,
    since        date    NOT NULL,
    PRIMARY KEY (process_id, version, code)
);
CREATE INDEX overview_area_of_municipality ON views.overview_area (municipality, code);

CREATE TABLE views.overview_proposal (
    proposal_id  uuid PRIMARY KEY,
    municipality text NOT NULL,
    area         text NOT NULL
);

CREATE TABLE views.overview_programme (
    programme_id uuid PRIMARY KEY,
    municipality text           NOT NULL,
    year         integer        NOT NULL,
    allocation   numeric(17, 2) NOT NULL,
    priorities   uuid[]         NOT NULL
);

-- What the handed-in application says now; contracted is that of the grant it became.
CREATE TABLE views.overview_application (
    application_id uuid PRIMARY KEY,
    municipality   text           NOT NULL,
    programme_id   uuid           NOT NULL,
    year           integer        NOT NULL,
    service_kind   text           NOT NULL,
    areas          text[]         NOT NULL,
    requested      numeric(17, 2) NOT NULL,
    grant_id       uuid UNIQUE,
    contracted     numeric(17, 2) NOT NULL
);

CREATE TABLE views.overview_application_source (
    application_id uuid           NOT NULL,
    source         text           NOT NULL,
    amount         numeric(17, 2) NOT NULL,
    PRIMARY KEY (application_id, source)
);

-- By how much a day changed what is recommended for an application, as it has been recorded so far.
CREATE TABLE views.overview_recommendation (
    application_id uuid           NOT NULL,
    day            date           NOT NULL,
    change         numeric(17, 2) NOT NULL,
    PRIMARY KEY (application_id, day)
);

-- Receipts that answer a demand: with the receipt reversed, its amount is owed again.
CREATE TABLE views.overview_receipt (
    grant_id   uuid NOT NULL,
    receipt_id uuid NOT NULL,
    PRIMARY KEY (grant_id, receipt_id)
);

CREATE TABLE views.overview_allocation (
    municipality text           NOT NULL,
    year         integer        NOT NULL,
    day          date           NOT NULL,
    allocation   numeric(17, 2) NOT NULL,
    PRIMARY KEY (municipality, year, day)
);

-- The changes of one day to the applications and grants of one kind that serve the same areas.
CREATE TABLE views.overview_day (
    municipality        text           NOT NULL,
    year                integer        NOT NULL,
    day                 date           NOT NULL,
    service_kind        text           NOT NULL,
    areas               text[]         NOT NULL,
    applications        integer        NOT NULL DEFAULT 0,
    requested           numeric(17, 2) NOT NULL DEFAULT 0,
    recommended         numeric(17, 2) NOT NULL DEFAULT 0,
    rejected            integer        NOT NULL DEFAULT 0,
    rejected_requested  numeric(17, 2) NOT NULL DEFAULT 0,
    withdrawn           integer        NOT NULL DEFAULT 0,
    withdrawn_requested numeric(17, 2) NOT NULL DEFAULT 0,
    refused             integer        NOT NULL DEFAULT 0,
    refused_requested   numeric(17, 2) NOT NULL DEFAULT 0,
    grants              integer        NOT NULL DEFAULT 0,
    grants_withdrawn    integer        NOT NULL DEFAULT 0,
    awarded             numeric(17, 2) NOT NULL DEFAULT 0,
    contracted          numeric(17, 2) NOT NULL DEFAULT 0,
    paid                numeric(17, 2) NOT NULL DEFAULT 0,
    used                numeric(17, 2) NOT NULL DEFAULT 0,
    returned            numeric(17, 2) NOT NULL DEFAULT 0,
    demanded            numeric(17, 2) NOT NULL DEFAULT 0,
    owed                numeric(17, 2) NOT NULL DEFAULT 0,
    PRIMARY KEY (municipality, year, day, service_kind, areas)
);

-- The changes of one day to what budgets expect of one source.
CREATE TABLE views.overview_source_day (
    municipality   text           NOT NULL,
    year           integer        NOT NULL,
    day            date           NOT NULL,
    source         text           NOT NULL,
    applications   integer        NOT NULL,
    planned        numeric(17, 2) NOT NULL,
    grants         integer        NOT NULL,
    planned_grants numeric(17, 2) NOT NULL,
    PRIMARY KEY (municipality, year, day, source)
);
