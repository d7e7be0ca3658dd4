-- What has to be published, when it was, and the law of the day.

CREATE TABLE views.publication_organisation (
    organisation_id uuid PRIMARY KEY,
    municipality    text NOT NULL,
    name            text NOT NULL
);

CREATE TABLE views.publication_parameter (
    register_id  uuid    NOT NULL,
    sequence     bigint  NOT NULL,
    municipality text    NOT NULL,
    parameter    text    NOT NULL,
    value        numeric NOT NULL,
    valid_from   date    NOT NULL,
    valid_to     date,
    source       text    NOT NULL,
    PRIMARY KEY (register_id, sequence)
);
CREATE INDEX publication_parameter_by_day ON views.publication_parameter (municipality, parameter, valid_from, sequence);

CREATE TABLE views.publication_programme (
    programme_id uuid PRIMARY KEY,
    municipality text NOT NULL,
    name         text NOT NULL,
    opens_on     date,
    approved_on  date,
    published_on date,
    cancelled_on date
);
CREATE INDEX publication_programme_of_municipality ON views.publication_programme (municipality);

CREATE TABLE views.publication_grant (
    grant_id        uuid PRIMARY KEY,
    municipality    text NOT NULL,
    organisation_id uuid NOT NULL
);

-- From the event of its stream on which a grant was withdrawn, what was signed before it has ended.
CREATE TABLE views.publication_withdrawal (
    grant_id     uuid   NOT NULL,
    sequence     bigint NOT NULL,
    withdrawn_on date   NOT NULL,
    PRIMARY KEY (grant_id, sequence)
);

-- Agreements and amendments; more is by how much one lifts what the grant's paper before it promised.
CREATE TABLE views.publication_paper (
    grant_id        uuid           NOT NULL,
    sequence        bigint         NOT NULL,
    municipality    text           NOT NULL,
    organisation_id uuid           NOT NULL,
    number          text           NOT NULL,
    agreement       boolean        NOT NULL,
    signed_on       date           NOT NULL,
    recorded_at     timestamptz    NOT NULL,
    amount          numeric(17, 2) NOT NULL,
    more            numeric(17, 2) NOT NULL,
    registered_on   date,
    posted_on       date,
    PRIMARY KEY (grant_id, sequence)
);
CREATE INDEX publication_paper_of_municipality ON views.publication_paper (municipality, signed_on);
