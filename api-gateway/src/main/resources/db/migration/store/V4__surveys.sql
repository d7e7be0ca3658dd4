-- Answers to satisfaction surveys and the tokens that are spent for them: two tables with nothing in common but the survey.
-- Each has one row for a survey, which every answer rewrites whole and in sorted order, so that neither order of rows,
-- nor transaction, nor time tells which answer came with which token (docs/adr/0016). No event, no history, no view.

create table store.survey_token (
    survey_id    uuid  primary key,
    municipality text  not null,
    tokens       jsonb not null
);

comment on table store.survey_token is 'Tokens to answer surveys with, one row for a survey; to whom they were given is nowhere.';
comment on column store.survey_token.tokens is
    'By the SHA-256 of each token, lower-case hexadecimal: null, or the day on which it was spent.';

create table store.survey_answer (
    survey_id    uuid    primary key,
    municipality text    not null,
    salt         text    not null,
    sealed       boolean not null,
    ballots      jsonb   not null,
    texts        jsonb   not null
);

comment on table store.survey_answer is 'Answers to surveys, one row for a survey; by whom and when is nowhere.';
comment on column store.survey_answer.salt is 'Stands before the answers in the digest that the event of the closing holds.';
comment on column store.survey_answer.sealed is 'Whether the survey is being closed, so that nothing more comes in.';
comment on column store.survey_answer.ballots is 'By each different answer: how often it was given.';
comment on column store.survey_answer.texts is 'By question and free text, apart from the rest of the answer: how often it was given.';

-- Earlier versions of the two rows tell what came with what: they go soon by themselves, and all at the closing.
alter table store.survey_token set (
    autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10,
    toast.autovacuum_vacuum_scale_factor = 0, toast.autovacuum_vacuum_threshold = 10);
alter table store.survey_answer set (
    autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10,
    toast.autovacuum_vacuum_scale_factor = 0, toast.autovacuum_vacuum_threshold = 10);

-- The application may do the following and nothing else: it can read no token, and no answer before the box is sealed.

create function store.issue_survey_tokens(of_survey uuid, of_municipality text, digests text[], new_salt text)
    returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into store.survey_answer values (of_survey, of_municipality, new_salt, false, '{}', '{}')
        on conflict (survey_id) do nothing;
    insert into store.survey_token
        select of_survey, of_municipality, jsonb_object_agg(digest, null) from unnest(digests) digest
        on conflict (survey_id) do update set tokens = excluded.tokens || survey_token.tokens;
end $$;

comment on function store.issue_survey_tokens is 'Adds tokens by their digests; none of those that are there changes.';

create function store.give_survey_answer(of_survey uuid, digest text, day date, ballot text, written jsonb)
    returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    known jsonb;
    box   store.survey_answer;
    said  record;
begin
    select tokens into known from store.survey_token where survey_id = of_survey for update;
    if known is null or not known ? digest then
        return 'UNKNOWN';
    end if;
    if known -> digest <> 'null' then
        return 'SPENT';
    end if;
    select * into box from store.survey_answer where survey_id = of_survey for update;
    if box.sealed then
        return 'SEALED';
    end if;
    for said in select key as question, value as text from jsonb_each_text(written) loop
        if not box.texts ? said.question then
            box.texts := box.texts || jsonb_build_object(said.question, '{}'::jsonb);
        end if;
        box.texts := jsonb_set(box.texts, array[said.question, said.text],
            to_jsonb(coalesce((box.texts -> said.question ->> said.text)::integer, 0) + 1));
    end loop;
    update store.survey_answer set texts = box.texts,
        ballots = jsonb_set(ballots, array[ballot], to_jsonb(coalesce((ballots ->> ballot)::integer, 0) + 1))
        where survey_id = of_survey;
    update store.survey_token set tokens = jsonb_set(tokens, array[digest], to_jsonb(day)) where survey_id = of_survey;
    return 'TAKEN';
end $$;

comment on function store.give_survey_answer is
    'Spends a token and adds an answer, both or neither: TAKEN, SPENT (changes nothing), UNKNOWN or SEALED.';

create function store.seal_survey(of_survey uuid)
    returns setof store.survey_answer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update store.survey_answer set sealed = true where survey_id = of_survey and not sealed;
    return query select * from store.survey_answer where survey_id = of_survey;
end $$;

comment on function store.seal_survey is 'Takes no more answers to a survey, and tells those that there are.';

create function store.survey_texts(of_survey uuid, of_municipality text, question text)
    returns table (said text, times integer) language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select key, value::integer from store.survey_answer, jsonb_each_text(texts -> question)
    where survey_id = of_survey and municipality = of_municipality and sealed
    order by key collate "C"
$$;

comment on function store.survey_texts is 'What was written in answer to a question of a sealed survey, in alphabetical order.';

revoke all on function store.issue_survey_tokens, store.give_survey_answer, store.seal_survey, store.survey_texts
    from public;
