-- Quality visits and content checks with their findings, complaints, and findings among what is due.

CREATE TABLE views.quality_organisation (
    organisation_id uuid PRIMARY KEY,
    municipality    text NOT NULL,
    name            text NOT NULL
);

CREATE TABLE views.quality_visit (
    visit_id        uuid PRIMARY KEY,
    municipality    text    NOT NULL,
    monitoring_id   uuid    NOT NULL,
    service_id      uuid    NOT NULL,
    service_name    text    NOT NULL,
    organisation_id uuid    NOT NULL,
    year            integer NOT NULL,
    stage           text    NOT NULL,
    planned_on      date    NOT NULL,
    announced       boolean NOT NULL,
    team            jsonb   NOT NULL,
    standards       jsonb   NOT NULL,
    held_on         date,
    reported_on     date,
    scores          jsonb   NOT NULL,
    recommendations text[]  NOT NULL,
    closed_on       date,
    points          integer,
    attainable      integer,
    quality         numeric(5, 2),
    cancel_reason   text,
    version         bigint  NOT NULL
);
CREATE INDEX quality_visit_by_day ON views.quality_visit (municipality, planned_on, visit_id);

CREATE TABLE views.quality_check (
    check_id        uuid PRIMARY KEY,
    municipality    text    NOT NULL,
    monitoring_id   uuid    NOT NULL,
    service_id      uuid    NOT NULL,
    service_name    text    NOT NULL,
    organisation_id uuid    NOT NULL,
    year            integer NOT NULL,
    stage           text    NOT NULL,
    planned_on      date    NOT NULL,
    grant_ids       uuid[]  NOT NULL,
    impulse         text,
    impulse_what    text,
    team            jsonb   NOT NULL,
    subjects        text[]  NOT NULL,
    held_on         date,
    reported_on     date,
    conclusions     jsonb   NOT NULL,
    closed_on       date,
    result          text,
    cancel_reason   text,
    version         bigint  NOT NULL
);
CREATE INDEX quality_check_by_day ON views.quality_check (municipality, planned_on, check_id);
CREATE INDEX quality_check_of_monitoring ON views.quality_check (monitoring_id);

-- Of a visit or a check; a note has no deadline, and what is settled has none any more. Deadline, remedy and day of
-- settlement are those of now; as of an earlier day the follow-ups say them.
CREATE TABLE views.quality_finding (
    finding_id      uuid PRIMARY KEY,
    municipality    text    NOT NULL,
    source          text    NOT NULL,
    source_id       uuid    NOT NULL,
    ordinal         integer NOT NULL,
    monitoring_id   uuid    NOT NULL,
    service_id      uuid    NOT NULL,
    service_name    text    NOT NULL,
    organisation_id uuid    NOT NULL,
    year            integer NOT NULL,
    standard        integer,
    criterion       text,
    subject         text,
    severity        text    NOT NULL,
    what            text    NOT NULL,
    reported_on     date    NOT NULL,
    first_deadline  date,
    deadline        date,
    remedy          text,
    settled_on      date
);
CREATE INDEX quality_finding_of_source ON views.quality_finding (source_id, ordinal);
CREATE INDEX quality_finding_of_municipality ON views.quality_finding (municipality);

CREATE TABLE views.quality_follow_up (
    finding_id       uuid   NOT NULL,
    sequence         bigint NOT NULL,
    municipality     text   NOT NULL,
    followed_up_on   date   NOT NULL,
    remedy           text   NOT NULL,
    note             text,
    further_deadline date,
    followed_up_by   uuid,
    PRIMARY KEY (finding_id, sequence)
);

CREATE TABLE views.quality_statement (
    source_id    uuid   NOT NULL,
    sequence     bigint NOT NULL,
    municipality text   NOT NULL,
    given_on     date   NOT NULL,
    statement    text   NOT NULL,
    PRIMARY KEY (source_id, sequence)
);

-- The plan of checks of a year as it stands.
CREATE TABLE views.quality_planned_check (
    municipality  text    NOT NULL,
    year          integer NOT NULL,
    ordinal       integer NOT NULL,
    plan_version  integer NOT NULL,
    monitoring_id uuid    NOT NULL,
    service_id    uuid    NOT NULL,
    service_name  text    NOT NULL,
    quarter       integer NOT NULL,
    PRIMARY KEY (municipality, year, ordinal)
);

-- Complaints that count; one entered by mistake goes.
CREATE TABLE views.quality_complaint (
    complaint_id    uuid PRIMARY KEY,
    municipality    text    NOT NULL,
    monitoring_id   uuid    NOT NULL,
    service_id      uuid    NOT NULL,
    service_name    text    NOT NULL,
    organisation_id uuid    NOT NULL,
    received_on     date    NOT NULL,
    channel         text    NOT NULL,
    topic           text    NOT NULL,
    outcome         text,
    handled_on      date,
    version         bigint  NOT NULL
);
CREATE INDEX quality_complaint_by_day ON views.quality_complaint (municipality, received_on, complaint_id);

-- Whose the finding is that is due; a finding is no business of other providers.
ALTER TABLE views.due ADD COLUMN organisation_id uuid;

CREATE TABLE views.due_checked (
    subject_id      uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    service_name    text NOT NULL
);
