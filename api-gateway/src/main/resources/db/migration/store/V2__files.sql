-- Files attached to applications, kept apart from the events, which hold their digests only, so that they can be erased.
create table store.file (
    municipality text        not null,
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes        bytea       not null,
    created_at   timestamptz not null,
    primary key (municipality, sha256)
);

-- What is attached is packed already.
alter table store.file alter column bytes set storage external;

comment on table store.file is 'Bytes of attached files, once for equal bytes of a municipality; may hold personal data.';
comment on column store.file.sha256 is 'Lower-case hexadecimal SHA-256 of the bytes, as the event holds it.';
