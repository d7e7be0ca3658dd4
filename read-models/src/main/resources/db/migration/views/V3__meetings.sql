-- Meetings with agenda, invitations, attendance, guests and minutes, and the copies of names that they keep.

CREATE TABLE views.meeting_organisation (
    organisation_id uuid PRIMARY KEY,
    municipality    text NOT NULL,
    name            text NOT NULL
);

CREATE TABLE views.meeting_membership (
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
CREATE INDEX meeting_membership_of_group ON views.meeting_membership (group_id, member_id);

CREATE TABLE views.meeting_group (
    group_id     uuid PRIMARY KEY,
    municipality text NOT NULL,
    name         text NOT NULL,
    process_id   uuid NOT NULL,
    body         text NOT NULL
);

-- Whose sittings each version of the statute opens to everybody.
CREATE TABLE views.meeting_statute (
    process_id     uuid    NOT NULL,
    version        integer NOT NULL,
    municipality   text    NOT NULL,
    effective_from date    NOT NULL,
    public_bodies  text[]  NOT NULL,
    PRIMARY KEY (process_id, version)
);

CREATE TABLE views.meeting_document (
    document_id  uuid PRIMARY KEY,
    municipality text NOT NULL,
    title        text NOT NULL
);

CREATE TABLE views.meeting (
    meeting_id          uuid PRIMARY KEY,
    municipality        text        NOT NULL,
    group_id            uuid        NOT NULL,
    starts_at           timestamptz NOT NULL,
    place               text        NOT NULL,
    state               text        NOT NULL,
    opened_on           date,
    closed_on           date,
    cancellation_reason text,
    minutes_state       text        NOT NULL,
    version             bigint      NOT NULL,
    attendance          jsonb
);
CREATE INDEX meeting_by_start ON views.meeting (municipality, starts_at, meeting_id);
CREATE INDEX meeting_of_group ON views.meeting (group_id);

CREATE TABLE views.meeting_agenda_item (
    meeting_id   uuid   NOT NULL,
    sequence     bigint NOT NULL,
    ordinal      bigint NOT NULL,
    municipality text   NOT NULL,
    title        text   NOT NULL,
    proposal_id  uuid,
    document_id  uuid,
    PRIMARY KEY (meeting_id, sequence, ordinal)
);
CREATE INDEX meeting_agenda_item_of_proposal ON views.meeting_agenda_item (proposal_id) WHERE proposal_id IS NOT NULL;

-- The members of the group as seen by the meeting; fixed once it is closed or cancelled.
CREATE TABLE views.meeting_member (
    meeting_id    uuid    NOT NULL,
    membership_id uuid    NOT NULL,
    municipality  text    NOT NULL,
    invited       boolean NOT NULL,
    current       boolean NOT NULL,
    attendance    text,
    PRIMARY KEY (meeting_id, membership_id)
);

CREATE TABLE views.meeting_guest (
    meeting_id   uuid   NOT NULL,
    sequence     bigint NOT NULL,
    municipality text   NOT NULL,
    organisation text   NOT NULL,
    guest_text   uuid,
    guest_digest text,
    PRIMARY KEY (meeting_id, sequence)
);

CREATE TABLE views.meeting_decision (
    meeting_id   uuid   NOT NULL,
    sequence     bigint NOT NULL,
    municipality text   NOT NULL,
    decision     jsonb  NOT NULL,
    PRIMARY KEY (meeting_id, sequence)
);

CREATE TABLE views.meeting_minutes (
    meeting_id        uuid    NOT NULL,
    revision          integer NOT NULL,
    municipality      text    NOT NULL,
    minutes_text      uuid    NOT NULL,
    minutes_digest    text    NOT NULL,
    attendance        jsonb   NOT NULL,
    all_sides_present boolean NOT NULL,
    open_tasks        uuid[]  NOT NULL,
    drafted_on        date    NOT NULL,
    drafted_by        uuid    NOT NULL,
    approved_on       date,
    approved_by       uuid,
    published_on      date,
    PRIMARY KEY (meeting_id, revision)
);
