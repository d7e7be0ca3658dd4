-- Counselling and the open office: what counts, without personal data; an entry that was voided goes.

CREATE TABLE views.counselling_organisation (
    organisation_id uuid PRIMARY KEY,
    municipality    text NOT NULL,
    name            text NOT NULL
);

CREATE TABLE views.counselling_service (
    service_id   uuid PRIMARY KEY,
    municipality text NOT NULL,
    name         text NOT NULL
);

-- Every version of the code lists.
CREATE TABLE views.counselling_code (
    municipality text    NOT NULL,
    version      integer NOT NULL,
    kind         text    NOT NULL,
    code         text    NOT NULL,
    ordinal      integer NOT NULL,
    valid_from   date    NOT NULL,
    name         text    NOT NULL,
    name_en      text    NOT NULL,
    PRIMARY KEY (municipality, version, kind, code)
);

CREATE TABLE views.counselling_contact (
    register_id     uuid    NOT NULL,
    entry_id        uuid    NOT NULL,
    municipality    text    NOT NULL,
    month           text    NOT NULL,
    day             date    NOT NULL,
    asker           text    NOT NULL,
    channel         text    NOT NULL,
    topic           text    NOT NULL,
    target_group    text    NOT NULL,
    organisation_id uuid,
    service_id      uuid,
    minutes         integer,
    contacts        integer NOT NULL,
    corrected       boolean NOT NULL,
    PRIMARY KEY (register_id, entry_id)
);
CREATE INDEX counselling_contact_by_day ON views.counselling_contact (municipality, day, entry_id);

CREATE TABLE views.counselling_event (
    register_id  uuid    NOT NULL,
    entry_id     uuid    NOT NULL,
    municipality text    NOT NULL,
    month        text    NOT NULL,
    day          date    NOT NULL,
    kind         text    NOT NULL,
    title        text    NOT NULL,
    attendance   integer NOT NULL,
    PRIMARY KEY (register_id, entry_id)
);
CREATE INDEX counselling_event_by_day ON views.counselling_event (municipality, day, entry_id);

CREATE TABLE views.counselling_portal (
    municipality text    NOT NULL,
    month        text    NOT NULL,
    visits       integer NOT NULL,
    corrected    boolean NOT NULL,
    PRIMARY KEY (municipality, month)
);
