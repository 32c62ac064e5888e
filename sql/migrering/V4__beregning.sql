-- What the calculation leaves, by run and bucket: a step that writes a bucket owns its leaf partition and empties it first.

create table resultat.deltakerresultat (
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
    kategorier12      text collate "C", -- comma-separated, null for nobody's
    kategorier4       text collate "C",
    uten_tiltak       boolean
) partition by list (kjoring_id);

create table resultat.utelatt (
    kjoring_id    bigint not null,
    bolk          smallint not null,
    type          text collate "C" not null,
    id            text collate "C" not null,
    versjon       int not null,
    deltaker_id   text collate "C" not null,
    kommunenummer text collate "C",
    registrert    timestamptz not null,
    frist         date not null,
    sak           text collate "C"
) partition by list (kjoring_id);

create table resultat.avvik (
    kjoring_id    bigint not null,
    bolk          smallint not null,
    kode          text collate "C" not null,
    alvorlighet   text collate "C" not null,
    deltaker_id   text collate "C" not null,
    kommunenummer text collate "C",
    type          text collate "C",
    id            text collate "C",
    melding       text collate "C" not null
) partition by list (kjoring_id);

-- Versions by kind and status, a row per chunk: their sum is the ledger's.
create table resultat.versjonsregnskap (
    kjoring_id bigint not null,
    bolk       smallint not null,
    type       text collate "C" not null,
    status     text collate "C" not null,
    antall     bigint not null
) partition by list (kjoring_id);

create function resultat.resultattabeller() returns setof text
    language sql immutable
as $$ select unnest(array['deltakerresultat', 'utelatt', 'avvik', 'versjonsregnskap']) $$;

-- Empty partitions for a run, one leaf per bucket; does nothing for those that are there.
create function resultat.opprett_partisjoner(p_kjoring_id bigint, p_bolker int) returns void
    language plpgsql
as $$
declare
    tabell text;
    delen  text;
begin
    for tabell in select resultat.resultattabeller() loop
        delen := tabell || '_' || p_kjoring_id;
        execute format('create table if not exists resultat.%I partition of resultat.%I for values in (%s) partition by list (bolk)',
                       delen, tabell, p_kjoring_id);
        for bolk in 0 .. p_bolker - 1 loop
            execute format('create table if not exists resultat.%I partition of resultat.%I for values in (%s)',
                           delen || '_' || bolk, delen, bolk);
        end loop;
    end loop;
end
$$;

-- Empties what one bucket of a run has written.
create function resultat.tom_bolk(p_kjoring_id bigint, p_bolk int) returns void
    language plpgsql
as $$
declare
    tabell text;
begin
    for tabell in select resultat.resultattabeller() loop
        execute format('truncate resultat.%I', tabell || '_' || p_kjoring_id || '_' || p_bolk);
    end loop;
end
$$;

-- Removes all that a run has calculated.
create function resultat.slett_partisjoner(p_kjoring_id bigint) returns void
    language plpgsql
as $$
declare
    tabell text;
begin
    for tabell in select resultat.resultattabeller() loop
        execute format('drop table if exists resultat.%I', tabell || '_' || p_kjoring_id);
    end loop;
end
$$;

-- Where the run's extract is read from: a path, or «nir» for the configured database.
alter table resultat.kjoring add column uttrekk text collate "C" not null;
