-- Programmes, applications, grants and what changed their amounts; legal parameters.

CREATE TABLE views.ledger_organisation (
    organisation_id uuid PRIMARY KEY,
    municipality    text NOT NULL,
    name            text NOT NULL
);

CREATE TABLE views.ledger_programme (
    programme_id              uuid PRIMARY KEY,
    municipality              text           NOT NULL,
    process_id                uuid           NOT NULL,
    year                      integer        NOT NULL,
    name                      text           NOT NULL,
    state                     text           NOT NULL,
    terms                     jsonb          NOT NULL,
    priorities                uuid[]         NOT NULL,
    allocation                numeric(17, 2) NOT NULL,
    awarded                   numeric(17, 2) NOT NULL,
    opens_at                  timestamptz,
    closes_at                 timestamptz,
    decision_by               date,
    drafted_on                date           NOT NULL,
    proposed_on               date,
    opinions                  jsonb          NOT NULL,
    approval_body             text,
    approval_number           text,
    approved_on               date,
    published_on              date,
    publication_ended_on      date,
    cancellation_reason       text,
    version                   bigint         NOT NULL,
    draft                     integer        NOT NULL DEFAULT 1
);
CREATE INDEX ledger_programme_by_year ON views.ledger_programme (municipality, year, drafted_on, programme_id);

-- The lines of a programme with what is allocated to each and awarded from it.
CREATE TABLE views.ledger_programme_line (
    programme_id       uuid           NOT NULL,
    line_id            uuid           NOT NULL,
    ordinal            integer        NOT NULL,
    name               text           NOT NULL,
    service_kinds      text[]         NOT NULL,
    allocation         numeric(17, 2) NOT NULL,
    awarded            numeric(17, 2) NOT NULL,
    largest_amount     numeric(17, 2) NOT NULL,
    smallest_own_share numeric        NOT NULL,
    PRIMARY KEY (programme_id, line_id)
);

-- What an application says is in content, the latest version; none before its first draft is saved.
CREATE TABLE views.ledger_application (
    application_id    uuid PRIMARY KEY,
    municipality      text        NOT NULL,
    programme_id      uuid        NOT NULL,
    line_id           uuid        NOT NULL,
    organisation_id   uuid        NOT NULL,
    service_id        uuid,
    service_name      text,
    service_kind      text,
    period_from       date,
    period_to         date,
    requested         numeric(17, 2),
    content           jsonb,
    state             text        NOT NULL,
    started_on        date        NOT NULL,
    started_at        timestamptz NOT NULL,
    submitted_on      date,
    submitted_at      timestamptz,
    late_until        timestamptz,
    late_reason       text,
    late_allowed_at   timestamptz,
    defects           jsonb,
    cure_by           date,
    supplemented_at   timestamptz,
    ended_on          date,
    reason            text,
    grant_id          uuid,
    awarded           numeric(17, 2),
    resolution_body   text,
    resolution_number text,
    resolution_on     date,
    version           bigint      NOT NULL
);
CREATE INDEX ledger_application_by_day ON views.ledger_application (municipality, started_on, application_id);
CREATE INDEX ledger_application_late ON views.ledger_application (municipality, late_allowed_at, application_id)
    WHERE late_until IS NOT NULL;
CREATE INDEX ledger_application_of_programme ON views.ledger_application (programme_id);

CREATE TABLE views.ledger_application_version (
    application_id uuid        NOT NULL,
    number         integer     NOT NULL,
    content        jsonb       NOT NULL,
    saved_at       timestamptz NOT NULL,
    handed_in_at   timestamptz,
    files          uuid[]      NOT NULL,
    PRIMARY KEY (application_id, number)
);

CREATE TABLE views.ledger_attachment (
    application_id uuid        NOT NULL,
    attachment_id  uuid        NOT NULL,
    kind           text        NOT NULL,
    media_type     text        NOT NULL,
    size           integer     NOT NULL,
    sha256         text        NOT NULL,
    attached_at    timestamptz NOT NULL,
    removed        boolean     NOT NULL,
    handed_in      boolean     NOT NULL,
    PRIMARY KEY (application_id, attachment_id)
);

-- What commissions recommended; an application that a later recommendation leaves out has an amount of zero by it.
CREATE TABLE views.ledger_recommendation (
    application_id uuid           NOT NULL,
    sequence       bigint         NOT NULL,
    programme_id   uuid           NOT NULL,
    municipality   text           NOT NULL,
    recommended_on date           NOT NULL,
    recorded_at    timestamptz    NOT NULL,
    amount         numeric(17, 2) NOT NULL,
    reason         text,
    PRIMARY KEY (application_id, sequence)
);
CREATE INDEX ledger_recommendation_of_programme ON views.ledger_recommendation (programme_id, sequence);

CREATE TABLE views.ledger_grant (
    grant_id         uuid PRIMARY KEY,
    municipality     text           NOT NULL,
    application_id   uuid           NOT NULL,
    programme_id     uuid           NOT NULL,
    organisation_id  uuid           NOT NULL,
    service_id       uuid           NOT NULL,
    service_name     text           NOT NULL,
    service_kind     text           NOT NULL,
    period_from      date           NOT NULL,
    period_to        date           NOT NULL,
    awarded_on       date           NOT NULL,
    requested        numeric(17, 2) NOT NULL,
    recommended      numeric(17, 2) NOT NULL,
    awarded          numeric(17, 2) NOT NULL,
    contracted       numeric(17, 2) NOT NULL DEFAULT 0,
    paid             numeric(17, 2) NOT NULL DEFAULT 0,
    used             numeric(17, 2) NOT NULL DEFAULT 0,
    returned         numeric(17, 2) NOT NULL DEFAULT 0,
    demanded         numeric(17, 2) NOT NULL DEFAULT 0,
    owed             numeric(17, 2) NOT NULL DEFAULT 0,
    bank_account_text   uuid        NOT NULL,
    bank_account_digest text        NOT NULL,
    suspended        boolean        NOT NULL DEFAULT false,
    -- Periods of overdue reports for which payments are held.
    held             text[]         NOT NULL DEFAULT '{}',
    withdrawal       jsonb,
    -- What was contracted ended with a withdrawal, and nothing has been signed since.
    agreement_ended  boolean        NOT NULL DEFAULT false,
    budget           jsonb          NOT NULL DEFAULT '[]',
    prepared         jsonb,
    version          bigint         NOT NULL
);
CREATE INDEX ledger_grant_by_day ON views.ledger_grant (municipality, awarded_on, grant_id);
CREATE INDEX ledger_grant_of_programme ON views.ledger_grant (programme_id);

-- The agreement and its amendments; an agreement may follow one that became void.
CREATE TABLE views.ledger_grant_paper (
    grant_id        uuid           NOT NULL,
    sequence        bigint         NOT NULL,
    agreement       boolean        NOT NULL,
    number          text           NOT NULL,
    signed_on       date           NOT NULL,
    contracted      numeric(17, 2) NOT NULL,
    terms           jsonb          NOT NULL,
    prepared_by     uuid           NOT NULL,
    signed_by       uuid           NOT NULL,
    register_number text,
    registered_on   date,
    posted_on       date,
    PRIMARY KEY (grant_id, sequence)
);

-- Payments from their approval on.
CREATE TABLE views.ledger_grant_payment (
    grant_id        uuid           NOT NULL,
    payment_id      uuid           NOT NULL,
    state           text           NOT NULL,
    due_on          date           NOT NULL,
    variable_symbol text           NOT NULL,
    approved        numeric(17, 2) NOT NULL,
    set_off         numeric(17, 2) NOT NULL,
    approved_by     uuid           NOT NULL,
    made_on         date,
    made_by         uuid,
    PRIMARY KEY (grant_id, payment_id)
);

-- Money demanded back, and what came of it.
CREATE TABLE views.ledger_grant_return (
    grant_id    uuid           NOT NULL,
    return_id   uuid           NOT NULL,
    demanded_on date           NOT NULL,
    due_on      date           NOT NULL,
    demanded    numeric(17, 2) NOT NULL,
    settled     numeric(17, 2) NOT NULL,
    reason      text           NOT NULL,
    demanded_by uuid           NOT NULL,
    reversed    boolean        NOT NULL,
    PRIMARY KEY (grant_id, return_id)
);

-- Receipts and set-offs, and the demand that each answers.
CREATE TABLE views.ledger_grant_settling (
    grant_id   uuid           NOT NULL,
    entry_id   uuid           NOT NULL,
    return_id  uuid,
    payment_id uuid,
    amount     numeric(17, 2) NOT NULL,
    PRIMARY KEY (grant_id, entry_id)
);

-- Every change of an amount: what it was before and after, on which account, by which resolution or paper. Of the account
-- RECOMMENDED the sequence is that of the decision file, of all others that of the grant.
CREATE TABLE views.ledger_grant_entry (
    grant_id          uuid           NOT NULL,
    sequence          bigint         NOT NULL,
    account           text           NOT NULL,
    municipality      text           NOT NULL,
    entered_on        date           NOT NULL,
    recorded_at       timestamptz    NOT NULL,
    before            numeric(17, 2) NOT NULL,
    after             numeric(17, 2) NOT NULL,
    resolution_body   text,
    resolution_number text,
    resolution_on     date,
    reason            text,
    paper             text,
    entry_id          uuid,
    PRIMARY KEY (grant_id, sequence, account)
);

CREATE TABLE views.ledger_programme_entry (
    programme_id      uuid           NOT NULL,
    sequence          bigint         NOT NULL,
    ordinal           integer        NOT NULL,
    account           text           NOT NULL,
    line_id           uuid           NOT NULL,
    municipality      text           NOT NULL,
    entered_on        date           NOT NULL,
    recorded_at       timestamptz    NOT NULL,
    before            numeric(17, 2) NOT NULL,
    after             numeric(17, 2) NOT NULL,
    application_id    uuid,
    grant_id          uuid,
    resolution_body   text,
    resolution_number text,
    resolution_on     date,
    changes           text,
    reason            text,
    PRIMARY KEY (programme_id, sequence, ordinal)
);

CREATE TABLE views.ledger_parameter (
    register_id  uuid        NOT NULL,
    sequence     bigint      NOT NULL,
    municipality text        NOT NULL,
    parameter    text        NOT NULL,
    value        numeric     NOT NULL,
    valid_from   date        NOT NULL,
    valid_to     date,
    source       text        NOT NULL,
    reason       text        NOT NULL,
    correction   boolean     NOT NULL,
    recorded_at  timestamptz NOT NULL,
    PRIMARY KEY (register_id, sequence)
);
CREATE INDEX ledger_parameter_by_day ON views.ledger_parameter (municipality, parameter, valid_from, sequence);
