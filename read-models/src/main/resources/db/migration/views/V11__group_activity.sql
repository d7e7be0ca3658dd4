-- What groups did in a year.

CREATE TABLE views.activity_group (
    group_id     uuid PRIMARY KEY,
    municipality text NOT NULL,
    body         text NOT NULL,
    name         text NOT NULL
);
CREATE INDEX activity_group_of_municipality ON views.activity_group (municipality);

CREATE TABLE views.activity_year (
    group_id              uuid    NOT NULL,
    year                  integer NOT NULL,
    municipality          text    NOT NULL,
    meetings_scheduled    integer NOT NULL DEFAULT 0,
    meetings_held         integer NOT NULL DEFAULT 0,
    meetings_cancelled    integer NOT NULL DEFAULT 0,
    proposals_submitted   integer NOT NULL DEFAULT 0,
    proposals_agreed      integer NOT NULL DEFAULT 0,
    proposals_closed      integer NOT NULL DEFAULT 0,
    proposals_withdrawn   integer NOT NULL DEFAULT 0,
    positions_declared    integer NOT NULL DEFAULT 0,
    tasks_assigned        integer NOT NULL DEFAULT 0,
    tasks_checked_off     integer NOT NULL DEFAULT 0,
    elections             integer NOT NULL DEFAULT 0,
    leaders_elected       integer NOT NULL DEFAULT 0,
    PRIMARY KEY (group_id, year)
);

-- Members and members present of a side, summed over the meetings held.
CREATE TABLE views.activity_attendance (
    group_id     uuid    NOT NULL,
    year         integer NOT NULL,
    side         text    NOT NULL,
    municipality text    NOT NULL,
    members      integer NOT NULL,
    present      integer NOT NULL,
    PRIMARY KEY (group_id, year, side)
);

CREATE TABLE views.activity_meeting (
    meeting_id   uuid PRIMARY KEY,
    municipality text    NOT NULL,
    group_id     uuid    NOT NULL,
    year         integer NOT NULL
);

CREATE TABLE views.activity_proposal (
    proposal_id  uuid PRIMARY KEY,
    municipality text NOT NULL,
    group_id     uuid NOT NULL
);
