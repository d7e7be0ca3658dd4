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
    group_id       uuid PRIMARY KEY,
    municipality   text NOT NULL,
    process_id     uuid NOT NULL,
    body           text NOT NULL,
    name           text NOT NULL,
    established_on date NOT NULL
);
CREATE INDEX due_group_of_municipality ON views.due_group (municipality);

-- What versions of statutes say of yearly meetings; nothing where number and month are left out.
CREATE TABLE views.due_statute (
    process_id     uuid    NOT NULL,
    effective_from date    NOT NULL,
    meetings       integer,
    month          integer,
    PRIMARY KEY (process_id, effective_from)
);

CREATE TABLE views.due_closed_meeting (
    meeting_id uuid PRIMARY KEY,
    group_id   uuid NOT NULL,
    closed_on  date NOT NULL
);
CREATE INDEX due_closed_meeting_of_group ON views.due_closed_meeting (group_id, closed_on);

CREATE TABLE views.due_document (
    document_id uuid PRIMARY KEY,
    title       text NOT NULL
);

-- Which reports are there: handed in and not sent back, or accepted.
CREATE TABLE views.due_report (
    monitoring_id uuid    NOT NULL,
    period        text    NOT NULL,
    pending       boolean NOT NULL,
    accepted      boolean NOT NULL,
    PRIMARY KEY (monitoring_id, period)
);

CREATE TABLE views.due_closed_monitoring (
    monitoring_id uuid PRIMARY KEY
);

-- Grants that were withdrawn, and the instant at which one was agreed on again.
CREATE TABLE views.due_ended_grant (
    grant_id        uuid PRIMARY KEY,
    agreed_again_at timestamptz
);

-- Reports that hold payments of a grant while they are overdue. Waited for is one that the monitoring plans, that is not
-- there, and whose monitoring is open; since when that is so, or is no longer so, stands beside it. Whether the grant
-- ended stands apart: events of grant and monitoring may come in either order, and each has columns of its own.
CREATE TABLE views.due_hold (
    grant_id      uuid        NOT NULL,
    monitoring_id uuid        NOT NULL,
    period        text        NOT NULL,
    municipality  text        NOT NULL,
    due_at        timestamptz NOT NULL,
    asked_for     boolean     NOT NULL,
    waited_for    boolean     NOT NULL,
    since         timestamptz NOT NULL,
    held          boolean     NOT NULL,
    PRIMARY KEY (grant_id, monitoring_id, period)
);
CREATE INDEX due_hold_of_monitoring ON views.due_hold (monitoring_id);
CREATE INDEX due_hold_by_time ON views.due_hold (due_at) WHERE waited_for <> held;
