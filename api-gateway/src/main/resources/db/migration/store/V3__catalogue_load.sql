-- Loads of the catalogue from a file: what became of each, and which rows were refused. No facts: those are events.
create table store.catalogue_load (
    load_id      uuid        primary key,
    municipality text        not null,
    state        text        not null,
    whole        boolean     not null,
    happened_on  date        not null,
    read         integer     not null,
    listed       integer     not null,
    changed      integer     not null,
    unchanged    integer     not null,
    refused      integer     not null,
    position     bigint      not null,
    begun_at     timestamptz not null,
    seen_at      timestamptz not null
);

comment on table store.catalogue_load is 'How far each load of the catalogue from a file has come.';
comment on column store.catalogue_load.whole is 'Whether one refused row refuses them all.';
comment on column store.catalogue_load.seen_at is 'When it last gave a sign of life.';

create table store.catalogue_refusal (
    load_id     uuid    not null references store.catalogue_load,
    row_number  integer not null,
    place       integer not null,
    column_name text    not null,
    value       text    not null,
    reason      text    not null,
    primary key (load_id, row_number, place)
);

comment on table store.catalogue_refusal is 'Rows that a load refused: row, column, value and reason.';
