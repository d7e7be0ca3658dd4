-- Golden threads: from needs through what ties to them to entries of plans, balances and money.

CREATE TABLE views.thread_proposal (
    proposal_id  uuid PRIMARY KEY,
    municipality text    NOT NULL,
    kind         text    NOT NULL,
    title        text    NOT NULL,
    status       text    NOT NULL,
    round        integer NOT NULL,
    need_id      uuid,
    submitted_on date    NOT NULL,
    ended_on     date
);
CREATE INDEX thread_need_by_day ON views.thread_proposal (municipality, submitted_on, proposal_id)
    WHERE kind = 'NEED';
CREATE INDEX thread_proposal_of_need ON views.thread_proposal (need_id);

-- As the later proposal names those that it follows from.
CREATE TABLE views.thread_ancestor (
    proposal_id  uuid    NOT NULL,
    ordinal      integer NOT NULL,
    municipality text    NOT NULL,
    relation     text    NOT NULL,
    ancestor_id  uuid    NOT NULL,
    PRIMARY KEY (proposal_id, ordinal)
);
CREATE INDEX thread_ancestor_of ON views.thread_ancestor (ancestor_id);

-- As the end of the earlier proposal names what superseded, merged or split it.
CREATE TABLE views.thread_successor (
    proposal_id  uuid    NOT NULL,
    ordinal      integer NOT NULL,
    municipality text    NOT NULL,
    relation     text    NOT NULL,
    successor_id uuid    NOT NULL,
    followed_on  date    NOT NULL,
    PRIMARY KEY (proposal_id, relation, ordinal)
);

-- Concepts, community plans and realisation plans, which may name the one that they carry out, and balance reports, which
-- name their plan.
CREATE TABLE views.thread_document (
    document_id  uuid PRIMARY KEY,
    municipality text NOT NULL,
    kind         text NOT NULL,
    title        text NOT NULL,
    period_from  date NOT NULL,
    period_to    date NOT NULL,
    concept_id   uuid,
    plan_id      uuid,
    stage        text NOT NULL,
    drafted_on   date NOT NULL,
    published_on date
);
CREATE INDEX thread_document_of_plan ON views.thread_document (plan_id);
CREATE INDEX thread_document_of_concept ON views.thread_document (concept_id);

-- Goals, measures and activities, as in their events.
CREATE TABLE views.thread_part (
    document_id  uuid  NOT NULL,
    part_id      uuid  NOT NULL,
    municipality text  NOT NULL,
    designation  text  NOT NULL,
    part         jsonb NOT NULL,
    PRIMARY KEY (document_id, part_id)
);

-- Their progress, each record.
CREATE TABLE views.thread_part_progress (
    document_id  uuid   NOT NULL,
    sequence     bigint NOT NULL,
    part_id      uuid   NOT NULL,
    municipality text   NOT NULL,
    state        text   NOT NULL,
    value        numeric,
    note         text   NOT NULL,
    recorded_for date   NOT NULL,
    PRIMARY KEY (document_id, sequence)
);

CREATE TABLE views.thread_entry (
    plan_id       uuid NOT NULL,
    entry_id      uuid NOT NULL,
    municipality  text NOT NULL,
    proposal_id   uuid NOT NULL,
    title         text NOT NULL,
    area          text NOT NULL,
    measure       text,
    expected_cost numeric(17, 2),
    PRIMARY KEY (plan_id, entry_id)
);
CREATE INDEX thread_entry_of_proposal ON views.thread_entry (proposal_id);

CREATE TABLE views.thread_answer (
    document_id  uuid NOT NULL,
    entry_id     uuid NOT NULL,
    municipality text NOT NULL,
    outcome      text NOT NULL,
    reasons      text NOT NULL,
    PRIMARY KEY (document_id, entry_id)
);

CREATE TABLE views.thread_programme (
    programme_id uuid PRIMARY KEY,
    municipality text           NOT NULL,
    year         integer        NOT NULL,
    name         text           NOT NULL,
    allocation   numeric(17, 2) NOT NULL,
    cancelled    boolean        NOT NULL,
    priorities   uuid[]         NOT NULL
);
CREATE INDEX thread_programme_of_priority ON views.thread_programme USING gin (priorities);

CREATE TABLE views.thread_application (
    application_id uuid PRIMARY KEY,
    municipality   text   NOT NULL,
    priorities     uuid[] NOT NULL
);

CREATE TABLE views.thread_grant (
    grant_id        uuid PRIMARY KEY,
    municipality    text           NOT NULL,
    programme_id    uuid           NOT NULL,
    organisation_id uuid           NOT NULL,
    service_name    text           NOT NULL,
    priorities      uuid[]         NOT NULL,
    awarded         numeric(17, 2) NOT NULL,
    contracted      numeric(17, 2) NOT NULL,
    paid            numeric(17, 2) NOT NULL
);
CREATE INDEX thread_grant_of_priority ON views.thread_grant USING gin (priorities);
