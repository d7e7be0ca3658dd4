-- One row per event with a sentence for people, and the names that the sentences need.

CREATE TABLE views.audit_organisation (
    organisation_id uuid PRIMARY KEY,
    municipality    text NOT NULL,
    name            text NOT NULL
);

CREATE TABLE views.audit_membership (
    membership_id   uuid PRIMARY KEY,
    municipality    text    NOT NULL,
    group_id        uuid    NOT NULL,
    member_id       uuid    NOT NULL,
    side            text    NOT NULL,
    organisation_id uuid,
    organisation    text,
    citizen         integer,
    current         boolean NOT NULL
);
CREATE INDEX audit_membership_of_group ON views.audit_membership (group_id, member_id);

-- What a sentence calls a group, meeting, proposal, task, programme, application, grant or monitoring.
CREATE TABLE views.audit_subject (
    subject_id   uuid PRIMARY KEY,
    municipality text NOT NULL,
    name         text NOT NULL,
    group_id     uuid
);

CREATE TABLE views.audit_event (
    position     bigint PRIMARY KEY,
    municipality text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    happened_on  date        NOT NULL,
    stream       text        NOT NULL,
    stream_type  text        NOT NULL,
    sequence     bigint      NOT NULL,
    type         text        NOT NULL,
    actor_person uuid,
    actor_role   text        NOT NULL,
    actor_cs     text        NOT NULL,
    actor_en     text        NOT NULL,
    sentence_cs  text        NOT NULL,
    sentence_en  text        NOT NULL
);
CREATE INDEX audit_event_of_municipality ON views.audit_event (municipality, position);
CREATE INDEX audit_event_of_stream ON views.audit_event (stream, sequence);
