-- Documents with their content, drafts, steps and comments.

CREATE TABLE views.document (
    document_id   uuid PRIMARY KEY,
    municipality  text    NOT NULL,
    process_id    uuid    NOT NULL,
    kind          text    NOT NULL,
    title         text    NOT NULL,
    period_from   date    NOT NULL,
    period_to     date    NOT NULL,
    plan_id       uuid,
    written       text,
    stage         text    NOT NULL,
    draft         integer NOT NULL,
    open_draft    integer,
    supersedes    uuid,
    superseded_by uuid,
    late          boolean NOT NULL,
    drafted_on    date    NOT NULL,
    published_on  date,
    version       bigint  NOT NULL
);
CREATE INDEX document_by_period ON views.document (municipality, period_from, document_id);

-- Entries of realisation plans and balance reports; entry and answer as in their events.
CREATE TABLE views.document_entry (
    document_id  uuid   NOT NULL,
    entry_id     uuid   NOT NULL,
    municipality text   NOT NULL,
    added        bigint NOT NULL,
    area         text   NOT NULL,
    entry        jsonb  NOT NULL,
    figures      jsonb,
    answer       jsonb,
    PRIMARY KEY (document_id, entry_id)
);

-- The order of a chapter that was agreed on and holds.
CREATE TABLE views.document_order (
    document_id       uuid   NOT NULL,
    area              text   NOT NULL,
    municipality      text   NOT NULL,
    order_proposal_id uuid   NOT NULL,
    entry_ids         uuid[] NOT NULL,
    PRIMARY KEY (document_id, area)
);

-- Goals, measures and activities, as in their events.
CREATE TABLE views.document_part (
    document_id  uuid  NOT NULL,
    part_id      uuid  NOT NULL,
    municipality text  NOT NULL,
    designation  text  NOT NULL,
    part         jsonb NOT NULL,
    PRIMARY KEY (document_id, part_id)
);

-- What concepts and community plans say besides their parts.
CREATE TABLE views.document_section (
    document_id  uuid NOT NULL,
    section      text NOT NULL,
    municipality text NOT NULL,
    written      text NOT NULL,
    PRIMARY KEY (document_id, section)
);

-- Frozen drafts, each with the whole of what it says.
CREATE TABLE views.document_draft (
    document_id     uuid    NOT NULL,
    draft           integer NOT NULL,
    municipality    text    NOT NULL,
    content_digest  text    NOT NULL,
    statute_version integer NOT NULL,
    steps           text[]  NOT NULL,
    commissions     text[]  NOT NULL,
    comment_days    integer NOT NULL,
    frozen_on       date    NOT NULL,
    content         jsonb   NOT NULL,
    comments_from   timestamptz,
    comments_until  date,
    returned_on     date,
    return_reason   text,
    PRIMARY KEY (document_id, draft)
);

-- What was done for the steps of a draft, in its order.
CREATE TABLE views.document_step (
    document_id  uuid    NOT NULL,
    draft        integer NOT NULL,
    sequence     bigint  NOT NULL,
    municipality text    NOT NULL,
    step         text    NOT NULL,
    taken_on     date    NOT NULL,
    meeting_id   uuid,
    place        text,
    commission   text,
    resolution   text,
    approved     boolean,
    PRIMARY KEY (document_id, draft, sequence)
);

-- The settlement list.
CREATE TABLE views.document_comment (
    document_id      uuid    NOT NULL,
    comment_id       uuid    NOT NULL,
    municipality     text    NOT NULL,
    sequence         bigint  NOT NULL,
    draft            integer NOT NULL,
    channel          text    NOT NULL,
    comment_text     uuid    NOT NULL,
    comment_digest   text    NOT NULL,
    author_text      uuid,
    author_digest    text,
    member_id        uuid,
    about            uuid,
    submitted_on     date    NOT NULL,
    outcome          text,
    reason           text,
    settled_on       date,
    PRIMARY KEY (document_id, comment_id)
);
