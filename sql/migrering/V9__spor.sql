-- The trail: who did what, when and from where. A row is chained to the one before by a hash that the database computes, so
-- that a row which is changed, taken out, put in or moved afterwards breaks the chain, whoever did it.

-- Where the chain ends. Its one row is what those who add to the trail wait for each other at: numbers have no gaps.
create table operasjon.spor_ende (
    en     boolean primary key default true check (en),
    nummer bigint not null,
    kjede  text collate "C" not null
);
insert into operasjon.spor_ende (nummer, kjede) values (0, repeat('0', 64));

alter table operasjon.spor disable trigger bare_tillegg;
alter table operasjon.spor
    add column nummer  bigint,
    add column fra     text collate "C" not null default 'KOMMANDOLINJE' check (fra in ('KOMMANDOLINJE', 'TIDSPLAN', 'KONSOLL')),
    add column adresse text collate "C" not null default 'ukjent',
    add column kjede   text collate "C",
    alter column kjoring drop not null,
    alter column gjelder drop not null,
    alter column svar drop not null;
alter table operasjon.spor alter column fra drop default, alter column adresse drop default;

-- A field so that no two rows read the same: its length in bytes, a colon and the text; an empty field is a minus.
create function operasjon.felt(tekst text) returns text
    language sql immutable
as $$ select coalesce(octet_length(tekst) || ':' || tekst, '-') $$;

create function operasjon.kjede(forrige text, rad operasjon.spor) returns text
    language sql stable
as $$
    select encode(sha256(convert_to(
        forrige
        || operasjon.felt(rad.nummer::text)
        || operasjon.felt(to_char(rad.tid at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || operasjon.felt(rad.hvem)
        || operasjon.felt(rad.fra)
        || operasjon.felt(rad.adresse)
        || operasjon.felt(rad.handling)
        || operasjon.felt(rad.kjoring)
        || operasjon.felt(rad.gjelder)
        || operasjon.felt(rad.svar), 'UTF8')), 'hex')
$$;

-- With the rights of the trail's owner: the role of those who add to it needs to be able to do nothing else.
create function operasjon.lenk() returns trigger
    language plpgsql security definer set search_path = pg_catalog
as $$
declare
    ende operasjon.spor_ende;
begin
    select * into strict ende from operasjon.spor_ende for update;
    new.nummer := ende.nummer + 1;
    new.tid := clock_timestamp();
    new.adresse := coalesce(host(inet_client_addr()), 'lokalt');
    new.kjede := operasjon.kjede(ende.kjede, new);
    update operasjon.spor_ende set nummer = new.nummer, kjede = new.kjede;
    return new;
end
$$;

-- What was there before the chain, in its order.
do $$
declare
    rad  operasjon.spor;
    ende operasjon.spor_ende;
begin
    for rad in select * from operasjon.spor order by spor_id loop
        select * into strict ende from operasjon.spor_ende;
        rad.nummer := ende.nummer + 1;
        rad.kjede := operasjon.kjede(ende.kjede, rad);
        update operasjon.spor set nummer = rad.nummer, kjede = rad.kjede where spor_id = rad.spor_id;
        update operasjon.spor_ende set nummer = rad.nummer, kjede = rad.kjede;
    end loop;
end
$$;

alter table operasjon.spor
    alter column nummer set not null,
    alter column kjede set not null,
    drop column spor_id,
    add primary key (nummer);

create or replace function operasjon.avvis_endring() returns trigger
    language plpgsql
as $$
begin
    raise exception using
        errcode = 'IR001',
        message = format('Sporet over hvem som har gjort hva, kan ikke endres (%s i %I.%I).', tg_op, tg_table_schema, tg_table_name);
end
$$;

create trigger lenk before insert on operasjon.spor
    for each row execute function operasjon.lenk();
alter table operasjon.spor enable always trigger lenk;
alter table operasjon.spor enable always trigger bare_tillegg;

-- The end of the chain moves by one step at a time and only as the trail grows.
create function operasjon.vokt_ende() returns trigger
    language plpgsql
as $$
begin
    if pg_trigger_depth() < 2 then
        raise exception using
            errcode = 'IR001',
            message = format('Enden på sporet kan ikke endres (%s i %I.%I).', tg_op, tg_table_schema, tg_table_name);
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger bare_lenking before insert or update or delete on operasjon.spor_ende
    for each row execute function operasjon.vokt_ende();
create trigger bare_lenking_tomming before truncate on operasjon.spor_ende
    for each statement execute function operasjon.vokt_ende();
alter table operasjon.spor_ende enable always trigger bare_lenking;
alter table operasjon.spor_ende enable always trigger bare_lenking_tomming;
