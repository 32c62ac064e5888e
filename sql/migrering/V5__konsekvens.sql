-- What the deadline cost: the outcomes that would have been others with the late registrations counted (contract section 2),
-- and the trail of who asked why a number is what it is.

-- The columns of resultat.deltakerresultat in their order, and whether the identity is shielded.
create table resultat.konsekvens (
    kjoring_id        bigint not null,
    bolk              smallint not null,
    deltaker_id       text collate "C" not null,
    kjonn             text collate "C" not null,
    utfall            text collate "C" not null,
    kommunenummer     text collate "C",
    bydelsnummer      text collate "C",
    uten_sted         text collate "C",
    avslutningsaarsak text collate "C",
    aarsak8           text collate "C",
    aarsak3           text collate "C",
    program_id        text collate "C",
    slutt_dato        date,
    automatisk        boolean,
    deltok            boolean not null,
    deltok_kommune    text collate "C",
    deltok_bydel      text collate "C",
    deltok_uten_sted  text collate "C",
    kategorier12      text collate "C",
    kategorier4       text collate "C",
    uten_tiltak       boolean,
    skjermet          boolean not null
) partition by list (kjoring_id);

-- Every table that the calculation fills, so that none is forgotten when a run is emptied or removed.
create or replace function resultat.resultattabeller() returns setof text
    language sql stable
as $$
    select relname::text
    from pg_catalog.pg_class
    where relnamespace = 'resultat'::regnamespace and relkind = 'p' and not relispartition
    order by relname
$$;

-- How participants count as the run says, and as they would with the late registrations.
create view resultat.deltakerutfall as
select false as med_for_sene, r.*
from resultat.deltakerresultat r
union all
select true, r.*
from resultat.deltakerresultat r
where not exists (
    select from resultat.konsekvens k
    where k.kjoring_id = r.kjoring_id and k.deltaker_id = r.deltaker_id)
union all
select true, k.kjoring_id, k.bolk, k.deltaker_id, k.kjonn, k.utfall, k.kommunenummer, k.bydelsnummer, k.uten_sted,
       k.avslutningsaarsak, k.aarsak8, k.aarsak3, k.program_id, k.slutt_dato, k.automatisk, k.deltok, k.deltok_kommune,
       k.deltok_bydel, k.deltok_uten_sted, k.kategorier12, k.kategorier4, k.uten_tiltak
from resultat.konsekvens k;

-- Who asked what, when. Rows are added and never changed; what was asked about is the register's own participant number,
-- or a cell of a table.
create schema operasjon;

create table operasjon.spor (
    spor_id  bigint generated always as identity primary key,
    tid      timestamptz not null default clock_timestamp(),
    hvem     text not null,
    handling text collate "C" not null,
    kjoring  text collate "C" not null,
    gjelder  text collate "C" not null,
    svar     text collate "C" not null check (svar in ('GITT', 'AVVIST'))
);

create function operasjon.avvis_endring() returns trigger
    language plpgsql
as $$
begin
    raise exception using
        errcode = 'IR001',
        message = format('Sporet over hvem som har sett hva, kan ikke endres (%s i %I.%I).', tg_op, tg_table_schema, tg_table_name);
end
$$;

create trigger bare_tillegg before update or delete on operasjon.spor
    for each row execute function operasjon.avvis_endring();
create trigger bare_tillegg_tomming before truncate on operasjon.spor
    for each statement execute function operasjon.avvis_endring();
alter table operasjon.spor enable always trigger bare_tillegg;
alter table operasjon.spor enable always trigger bare_tillegg_tomming;
