-- The decision record, and the copies of names that it keeps for itself.

CREATE TABLE views.decision_organisation (
    organisation_id uuid PRIMARY KEY,
    municipality    text NOT NULL,
    name            text NOT NULL
);

CREATE TABLE views.decision_membership (
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
CREATE INDEX decision_membership_of_group ON views.decision_membership (group_id, member_id);

CREATE TABLE views.decision_statute (
    process_id     uuid    NOT NULL,
    version        integer NOT NULL,
    municipality   text    NOT NULL,
    effective_from date    NOT NULL,
    groups_public  boolean NOT NULL,
    PRIMARY KEY (process_id, version)
);

CREATE TABLE views.decision_area (
    process_id   uuid    NOT NULL,
    version      integer NOT NULL,
    code         text    NOT NULL,
    municipality text    NOT NULL,
    name         text    NOT NULL,
    PRIMARY KEY (process_id, version, code)
);

CREATE TABLE views.decision_group (
    group_id     uuid PRIMARY KEY,
    municipality text NOT NULL,
    name         text NOT NULL
);

CREATE TABLE views.decision_meeting (
    meeting_id   uuid PRIMARY KEY,
    municipality text        NOT NULL,
    starts_at    timestamptz NOT NULL,
    place        text        NOT NULL
);

CREATE TABLE views.decision_proposal (
    proposal_id      uuid PRIMARY KEY,
    municipality     text        NOT NULL,
    process_id       uuid        NOT NULL,
    group_id         uuid        NOT NULL,
    area             text        NOT NULL,
    area_name        text        NOT NULL,
    kind             text        NOT NULL,
    title            text        NOT NULL,
    status           text        NOT NULL,
    round            integer     NOT NULL,
    submitted_on     date        NOT NULL,
    submitted_at     timestamptz NOT NULL,
    actor_person     uuid,
    actor_role       text        NOT NULL,
    actor_membership uuid,
    reasons_text     uuid,
    reasons_digest   text,
    expected_cost    numeric(17, 2),
    funding_sources  text[]      NOT NULL,
    need_id          uuid,
    concept_measure  text,
    regional_plan    text,
    ended_on         date,
    superseded_on    date,
    latest_on        date        NOT NULL,
    version          bigint      NOT NULL
);
CREATE INDEX decision_proposal_by_day ON views.decision_proposal (municipality, submitted_on, proposal_id);
CREATE INDEX decision_proposal_by_title ON views.decision_proposal (municipality, title COLLATE "cs-x-icu", proposal_id);
CREATE INDEX decision_proposal_of_group ON views.decision_proposal (group_id);

CREATE TABLE views.decision_round (
    proposal_id      uuid        NOT NULL,
    number           integer     NOT NULL,
    municipality     text        NOT NULL,
    wording          text        NOT NULL,
    wording_digest   text        NOT NULL,
    opened_on        date        NOT NULL,
    opened_at        timestamptz NOT NULL,
    actor_person     uuid,
    actor_role       text        NOT NULL,
    actor_membership uuid,
    amendment_reason text,
    closed_on        date,
    outcome          text        NOT NULL,
    PRIMARY KEY (proposal_id, number)
);

-- Every declaration is kept; "current" marks the one that is the member's stance of the round.
CREATE TABLE views.decision_position (
    proposal_id      uuid        NOT NULL,
    sequence         bigint      NOT NULL,
    municipality     text        NOT NULL,
    round            integer     NOT NULL,
    member_id        uuid        NOT NULL,
    membership_id    uuid        NOT NULL,
    position         text        NOT NULL,
    reason_text      uuid,
    reason_digest    text,
    declared_on      date        NOT NULL,
    declared_at      timestamptz NOT NULL,
    actor_person     uuid,
    actor_role       text        NOT NULL,
    actor_membership uuid,
    on_behalf        boolean     NOT NULL,
    meeting_id       uuid,
    current          boolean     NOT NULL,
    lapsed_on        date,
    PRIMARY KEY (proposal_id, sequence)
);
CREATE INDEX decision_position_of_membership ON views.decision_position (membership_id) WHERE current;

CREATE TABLE views.decision_consensus (
    proposal_id      uuid PRIMARY KEY,
    municipality     text        NOT NULL,
    round            integer     NOT NULL,
    reached_on       date        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    actor_person     uuid,
    actor_role       text        NOT NULL,
    actor_membership uuid,
    meeting_id       uuid        NOT NULL,
    statute_version  integer     NOT NULL,
    wording_digest   text        NOT NULL
);

CREATE TABLE views.decision_counted_position (
    proposal_id   uuid    NOT NULL,
    ordinal       integer NOT NULL,
    municipality  text    NOT NULL,
    membership_id uuid    NOT NULL,
    position      text    NOT NULL,
    present       boolean NOT NULL,
    PRIMARY KEY (proposal_id, ordinal)
);

CREATE TABLE views.decision_attendance (
    proposal_id  uuid    NOT NULL,
    side         text    NOT NULL,
    municipality text    NOT NULL,
    members      integer NOT NULL,
    present      integer NOT NULL,
    PRIMARY KEY (proposal_id, side)
);

CREATE TABLE views.decision_closing (
    proposal_id      uuid PRIMARY KEY,
    municipality     text        NOT NULL,
    status           text        NOT NULL,
    round            integer     NOT NULL,
    closed_on        date        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    actor_person     uuid,
    actor_role       text        NOT NULL,
    actor_membership uuid,
    reason           text,
    author_text      uuid,
    author_digest    text,
    meeting_id       uuid
);

CREATE TABLE views.decision_objection (
    proposal_id   uuid    NOT NULL,
    ordinal       integer NOT NULL,
    municipality  text    NOT NULL,
    membership_id uuid    NOT NULL,
    PRIMARY KEY (proposal_id, ordinal)
);

CREATE TABLE views.decision_adjournment (
    proposal_id  uuid    NOT NULL,
    sequence     bigint  NOT NULL,
    municipality text    NOT NULL,
    round        integer NOT NULL,
    adjourned_on date    NOT NULL,
    reason       text    NOT NULL,
    resumed_on   date,
    PRIMARY KEY (proposal_id, sequence)
);

-- Ancestors as the later proposal names them; successors as the earlier one's end names them.
CREATE TABLE views.decision_relation (
    proposal_id  uuid    NOT NULL,
    direction    text    NOT NULL CHECK (direction IN ('ANCESTOR', 'SUCCESSOR')),
    ordinal      integer NOT NULL,
    municipality text    NOT NULL,
    relation     text    NOT NULL,
    other_id     uuid    NOT NULL,
    PRIMARY KEY (proposal_id, direction, ordinal)
);
