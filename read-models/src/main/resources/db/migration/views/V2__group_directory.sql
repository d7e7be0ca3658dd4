-- The process with its statute, groups, memberships, tasks, organisations and persons.

CREATE TABLE views.directory_process (
    process_id     uuid PRIMARY KEY,
    municipality   text   NOT NULL,
    name           text   NOT NULL,
    established_on date   NOT NULL,
    version        bigint NOT NULL
);
CREATE INDEX directory_process_of_municipality ON views.directory_process (municipality);

CREATE TABLE views.directory_statute (
    process_id          uuid    NOT NULL,
    version             integer NOT NULL,
    municipality        text    NOT NULL,
    effective_from      date    NOT NULL,
    approval_body       text    NOT NULL,
    approval_number     text    NOT NULL,
    approved_on         date    NOT NULL,
    repeals             integer,
    rules               jsonb   NOT NULL,
    PRIMARY KEY (process_id, version)
);

CREATE TABLE views.directory_statute_draft (
    process_id       uuid    NOT NULL,
    version          integer NOT NULL,
    revision         integer NOT NULL,
    municipality     text    NOT NULL,
    drafted_on       date    NOT NULL,
    rules            jsonb   NOT NULL,
    steering_meeting uuid,
    opinions         jsonb   NOT NULL,
    PRIMARY KEY (process_id, version, revision)
);

CREATE TABLE views.directory_cooperation (
    process_id      uuid           NOT NULL,
    sequence        bigint         NOT NULL,
    municipality    text           NOT NULL,
    organisation_id uuid           NOT NULL,
    number          text           NOT NULL,
    agreed_on       date           NOT NULL,
    contribution    numeric(17, 2) NOT NULL,
    ended_on        date,
    PRIMARY KEY (process_id, sequence)
);

-- Offices that somebody holds; that of a leader is one of its group.
CREATE TABLE views.directory_office (
    process_id   uuid NOT NULL,
    office       text NOT NULL,
    group_id     uuid,
    municipality text NOT NULL,
    holder       uuid NOT NULL,
    since        date NOT NULL,
    UNIQUE NULLS NOT DISTINCT (process_id, office, group_id)
);

CREATE TABLE views.directory_group (
    group_id       uuid PRIMARY KEY,
    municipality   text   NOT NULL,
    process_id     uuid   NOT NULL,
    name           text   NOT NULL,
    established_on date   NOT NULL,
    areas          text[] NOT NULL,
    facilitators   uuid[] NOT NULL,
    version        bigint NOT NULL,
    body           text   NOT NULL,
    leader         jsonb
);
CREATE INDEX directory_group_by_name ON views.directory_group (municipality, name COLLATE "cs-x-icu", group_id);

CREATE TABLE views.directory_organisation (
    organisation_id uuid PRIMARY KEY,
    municipality    text   NOT NULL,
    name            text   NOT NULL,
    ico             text   NOT NULL,
    founder         text   NOT NULL,
    registered_on   date   NOT NULL,
    version         bigint NOT NULL
);
CREATE INDEX directory_organisation_by_name
    ON views.directory_organisation (municipality, name COLLATE "cs-x-icu", organisation_id);

CREATE TABLE views.directory_person (
    person_id      uuid PRIMARY KEY,
    municipality   text   NOT NULL,
    name_text      uuid   NOT NULL,
    name_digest    text   NOT NULL,
    contact_text   uuid,
    contact_digest text,
    registered_on  date   NOT NULL,
    version        bigint NOT NULL
);
CREATE INDEX directory_person_by_id ON views.directory_person (municipality, person_id);

CREATE TABLE views.directory_membership (
    membership_id   uuid PRIMARY KEY,
    municipality    text   NOT NULL,
    group_id        uuid   NOT NULL,
    sequence        bigint NOT NULL,
    member_id       uuid   NOT NULL,
    side            text   NOT NULL,
    organisation_id uuid,
    organisation    text,
    citizen         integer,
    state           text   NOT NULL,
    applied_on      date   NOT NULL,
    rules_version   integer,
    signed_on       date,
    started_on      date,
    ended_on        date,
    ending          text,
    absences        integer NOT NULL DEFAULT 0
);
CREATE INDEX directory_membership_of_group ON views.directory_membership (group_id, sequence);
CREATE INDEX directory_membership_of_person ON views.directory_membership (municipality, member_id);

CREATE TABLE views.directory_task (
    task_id         uuid PRIMARY KEY,
    municipality    text   NOT NULL,
    group_id        uuid   NOT NULL,
    sequence        bigint NOT NULL,
    description     text   NOT NULL,
    assigned_at     uuid   NOT NULL,
    assigned_on     date   NOT NULL,
    organisation_id uuid,
    due_on          date,
    checked_off_at  uuid,
    checked_off_on  date
);
CREATE INDEX directory_task_of_group ON views.directory_task (group_id, sequence);
