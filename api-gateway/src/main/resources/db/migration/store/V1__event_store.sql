-- The history of everything: one row per event, never changed, never removed.
-- Positions are dense and in commit order, as each is drawn under a lock that the appending transaction holds to its end.
-- Payload and metadata are json, not jsonb, so that the exact text stays: proofs are over these bytes.
create table store.event (
    position     bigint      primary key check (position > 0),
    stream       text        not null,
    stream_type  text        not null,
    sequence     bigint      not null check (sequence >= 0),
    event_id     text        not null unique,
    type         text        not null,
    recorded_at  timestamptz not null,
    municipality text        not null,
    payload      json        not null,
    metadata     json        not null,
    unique (stream, sequence)
);

create index event_of_municipality on store.event (municipality, position);

comment on table store.event is 'Every event of every municipality; append-only.';
comment on column store.event.position is 'Place in the global order, from 1, without holes, in the order of commits.';
comment on column store.event.stream is 'Id of the thing whose history this is.';
comment on column store.event.sequence is 'Place within the stream, from 0; the version of the stream is its last.';
comment on column store.event.type is 'Name of the event: context and fact, such as planning.PositionDeclared.';
comment on column store.event.recorded_at is 'When the server stored it, by its clock; when it happened is in the metadata.';

-- Texts by or about natural persons; events hold their ids and digests only.
create table store.erasable_text (
    text_id      uuid        primary key,
    municipality text        not null,
    person_id    uuid,
    salt         text        not null,
    text         text        not null,
    created_at   timestamptz not null
);

create index erasable_text_of_person on store.erasable_text (municipality, person_id);

comment on table store.erasable_text is 'Texts by or about natural persons, kept apart from the events so that they can be erased.';
comment on column store.erasable_text.salt is 'Stands before the text in the SHA-256 digest that the event holds.';

-- The first answer to a command sent with an idempotency key, written with its events.
create table store.first_answer (
    client        text        not null,
    municipality  text        not null,
    key           text        not null,
    body_digest   text        not null,
    kept_for_good boolean     not null,
    stream        text        not null,
    version       bigint      not null,
    position      bigint      not null,
    recorded_at   timestamptz not null,
    primary key (client, municipality, key)
);

comment on table store.first_answer is 'What a repeated command is answered: 90 days, where money moves for good.';

-- How far each streaming processor has read. The columns are Axon's.
create table store.token (
    processor_name varchar(255) not null,
    segment        integer      not null,
    token          text,
    token_type     varchar(255),
    timestamp      varchar(255),
    owner          varchar(255),
    primary key (processor_name, segment)
);

comment on table store.token is 'How far each projection and policy has read; written in the transaction of its rows.';
