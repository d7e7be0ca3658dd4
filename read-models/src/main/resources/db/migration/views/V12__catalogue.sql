-- The catalogue: providers and services. Search texts are in lower case, without diacritics and signs.

CREATE TABLE views.catalogue_provider (
    organisation_id uuid PRIMARY KEY,
    municipality    text   NOT NULL,
    name            text   NOT NULL,
    ico             text   NOT NULL,
    founder         text   NOT NULL,
    contacts        jsonb,
    search          text   NOT NULL,
    version         bigint NOT NULL
);
CREATE INDEX catalogue_provider_by_name
    ON views.catalogue_provider (municipality, name COLLATE "cs-x-icu", organisation_id);
CREATE INDEX catalogue_provider_by_ico ON views.catalogue_provider (municipality, ico);

CREATE TABLE views.catalogue_service (
    service_id      uuid PRIMARY KEY,
    municipality    text   NOT NULL,
    organisation_id uuid   NOT NULL,
    category        text   NOT NULL,
    kind            text,
    name            text   NOT NULL,
    forms           text[] NOT NULL,
    areas           text[] NOT NULL,
    target_groups   text[] NOT NULL,
    entry           jsonb  NOT NULL,
    registrations   jsonb  NOT NULL,
    listed_on       date   NOT NULL,
    confirmed_on    date   NOT NULL,
    ended_on        date,
    end_reason      text,
    search          text   NOT NULL,
    version         bigint NOT NULL
);
CREATE INDEX catalogue_service_by_name
    ON views.catalogue_service (municipality, name COLLATE "cs-x-icu", service_id);
CREATE INDEX catalogue_service_of_provider ON views.catalogue_service (organisation_id, name);
