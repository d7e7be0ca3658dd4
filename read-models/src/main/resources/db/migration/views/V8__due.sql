-- What is due, for people and for the service itself; a row goes when it is done.
CREATE TABLE views.due (
    kind         text        NOT NULL,
    subject_id   uuid        NOT NULL,
    municipality text        NOT NULL,
    group_id     uuid,
    due_at       timestamptz NOT NULL,
    what         text        NOT NULL,
    draft        integer,
    PRIMARY KEY (kind, subject_id)
);
CREATE INDEX due_by_time ON views.due (municipality, due_at, subject_id);
CREATE INDEX due_automatically ON views.due (due_at) WHERE kind IN ('LEADER_TERM', 'COMMENT_PERIOD', 'BALANCE_FIGURES');

CREATE TABLE views.due_group (
    group_id uuid PRIMARY KEY,
    name     text NOT NULL
);

CREATE TABLE views.due_document (
    document_id uuid PRIMARY KEY,
    title       text NOT NULL
);
