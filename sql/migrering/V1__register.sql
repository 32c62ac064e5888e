-- Frozen extracts (frosne uttrekk). Each extract has a partition of its own in every table; sealing makes it read-only.
create schema if not exists register;

create table register.uttrekk (
    uttrekk_id int generated always as identity primary key,
    hentet     timestamptz not null,
    kilde      text collate "C" not null check (kilde in ('FIL', 'JDBC')),
    segl       text collate "C" unique,
    forseglet  timestamptz,
    check ((segl is null) = (forseglet is null))
);

create table register.uttrekk_fil (
    uttrekk_id int not null references register.uttrekk,
    fil        text collate "C" not null,
    lest       bigint not null,
    avvist     bigint not null,
    sha256     text collate "C",
    primary key (uttrekk_id, fil)
);

create table register.deltaker (
    uttrekk_id  int not null,
    linje       bigint,
    deltaker_id text collate "C" not null,
    kjonn       text collate "C",
    fodselsaar  int,
    kategori    text collate "C",
    skjermet    boolean,
    bolk        smallint not null
) partition by list (uttrekk_id);

create table register.program (
    uttrekk_id          int not null,
    linje               bigint,
    program_id          text collate "C" not null,
    versjon             int not null,
    deltaker_id         text collate "C" not null,
    kommunenummer       text collate "C",
    bydelsnummer        text collate "C",
    start_dato          date,
    planlagt_slutt_dato date,
    slutt_dato          date,
    avslutningsaarsak   text collate "C",
    operasjon           text collate "C",
    registrert          timestamptz,
    kilde               text collate "C",
    bolk                smallint not null
) partition by list (uttrekk_id);

create table register.vedtak (
    uttrekk_id    int not null,
    linje         bigint,
    vedtak_id     text collate "C" not null,
    versjon       int not null,
    deltaker_id   text collate "C" not null,
    kommunenummer text collate "C",
    vedtakstype   text collate "C",
    vedtaksdato   date,
    fra_dato      date,
    til_dato      date,
    operasjon     text collate "C",
    registrert    timestamptz,
    kilde         text collate "C",
    bolk          smallint not null
) partition by list (uttrekk_id);

create table register.tiltak (
    uttrekk_id    int not null,
    linje         bigint,
    tiltak_id     text collate "C" not null,
    versjon       int not null,
    deltaker_id   text collate "C" not null,
    kommunenummer text collate "C",
    ordning       text collate "C",
    tiltakstype   text collate "C",
    fra_dato      date,
    til_dato      date,
    operasjon     text collate "C",
    registrert    timestamptz,
    kilde         text collate "C",
    bolk          smallint not null
) partition by list (uttrekk_id);

create table register.avvist_rad (
    uttrekk_id int not null,
    fil        text collate "C" not null,
    linje      bigint,
    grunn      text collate "C",
    tekst      text collate "C"
) partition by list (uttrekk_id);

-- Ids whose versions belong to more than one participant: rare, and then no participant owns them.
create table register.delt_id (
    uttrekk_id  int not null,
    type        text collate "C" not null,
    id          text collate "C" not null,
    deltaker_id text collate "C" not null
) partition by list (uttrekk_id);

create function register.partisjonerte_tabeller() returns setof text
    language sql immutable
as $$ select unnest(array['deltaker', 'program', 'vedtak', 'tiltak', 'avvist_rad', 'delt_id']) $$;

-- Attached to every partition of a sealed extract. IR001 is this program's own error code: its text is shown as it is.
create function register.avvis_endring() returns trigger
    language plpgsql
as $$
begin
    raise exception using
        errcode = 'IR001',
        message = format('Uttrekket er forseglet og kan ikke endres (%s i %I.%I).', tg_op, tg_table_schema, tg_table_name);
end
$$;

create function register.avvis_endring_av_forseglet_uttrekk() returns trigger
    language plpgsql
as $$
declare
    beroert int;
begin
    foreach beroert in array case tg_op
        when 'INSERT' then array[new.uttrekk_id]
        when 'DELETE' then array[old.uttrekk_id]
        else array[old.uttrekk_id, new.uttrekk_id] end
    loop
        if exists (select from register.uttrekk u where u.uttrekk_id = beroert and u.segl is not null) then
            raise exception using
                errcode = 'IR001',
                message = format('Uttrekket %s er forseglet og kan ikke endres (%s i %I.%I).',
                                 beroert, tg_op, tg_table_schema, tg_table_name);
        end if;
    end loop;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger forseglet before update or delete on register.uttrekk
    for each row execute function register.avvis_endring_av_forseglet_uttrekk();
create trigger forseglet_tomming before truncate on register.uttrekk
    for each statement execute function register.avvis_endring();
create trigger forseglet before insert or update or delete on register.uttrekk_fil
    for each row execute function register.avvis_endring_av_forseglet_uttrekk();
create trigger forseglet_tomming before truncate on register.uttrekk_fil
    for each statement execute function register.avvis_endring();
alter table register.uttrekk enable always trigger forseglet;
alter table register.uttrekk enable always trigger forseglet_tomming;
alter table register.uttrekk_fil enable always trigger forseglet;
alter table register.uttrekk_fil enable always trigger forseglet_tomming;

-- Empty partitions for a new extract. Created apart and then attached, since that does not wait for those who read other extracts.
create function register.opprett_partisjoner(p_uttrekk_id int) returns void
    language plpgsql
as $$
declare
    tabell text;
begin
    if not exists (select from register.uttrekk u where u.uttrekk_id = p_uttrekk_id and u.segl is null) then
        raise exception using
            errcode = 'IR001',
            message = format('Uttrekket %s finnes ikke eller er forseglet, og kan ikke fylles.', p_uttrekk_id);
    end if;
    for tabell in select register.partisjonerte_tabeller() loop
        execute format('create table register.%I (like register.%I including all)', tabell || '_' || p_uttrekk_id, tabell);
        execute format('alter table register.%I attach partition register.%I for values in (%s)',
                       tabell, tabell || '_' || p_uttrekk_id, p_uttrekk_id);
    end loop;
end
$$;

-- From here on the extract is a snapshot: the seal is set and every partition refuses all changes, also from replication.
create function register.forsegl(p_uttrekk_id int, p_segl text) returns void
    language plpgsql
as $$
declare
    tabell    text;
    partisjon text;
begin
    perform from register.uttrekk u where u.uttrekk_id = p_uttrekk_id and u.segl is null for update;
    if not found then
        raise exception using
            errcode = 'IR001',
            message = format('Uttrekket %s finnes ikke eller er allerede forseglet.', p_uttrekk_id);
    end if;
    if p_segl is null or p_segl !~ '^[0-9a-f]{64}$' then
        raise exception using errcode = 'IR001', message = 'Et segl er en SHA-256 med 64 heksadesimale tegn.';
    end if;
    for tabell in select register.partisjonerte_tabeller() loop
        partisjon := tabell || '_' || p_uttrekk_id;
        execute format('create trigger forseglet before insert or update or delete on register.%I '
                       'for each row execute function register.avvis_endring()', partisjon);
        execute format('create trigger forseglet_tomming before truncate on register.%I '
                       'for each statement execute function register.avvis_endring()', partisjon);
        execute format('alter table register.%I enable always trigger forseglet', partisjon);
        execute format('alter table register.%I enable always trigger forseglet_tomming', partisjon);
        execute format('analyze register.%I', partisjon);
    end loop;
    update register.uttrekk u set segl = p_segl, forseglet = now() where u.uttrekk_id = p_uttrekk_id;
end
$$;

-- Removes half a freeze, or one whose rows turned out to be an extract already there. Does nothing when there is none.
create function register.slett_uforseglet(p_uttrekk_id int) returns void
    language plpgsql
as $$
declare
    tabell text;
begin
    perform from register.uttrekk u where u.uttrekk_id = p_uttrekk_id for update;
    if exists (select from register.uttrekk u where u.uttrekk_id = p_uttrekk_id and u.segl is not null) then
        raise exception using
            errcode = 'IR001',
            message = format('Uttrekket %s er forseglet og kan ikke slettes.', p_uttrekk_id);
    end if;
    for tabell in select register.partisjonerte_tabeller() loop
        execute format('drop table if exists register.%I', tabell || '_' || p_uttrekk_id);
    end loop;
    delete from register.uttrekk_fil f where f.uttrekk_id = p_uttrekk_id;
    delete from register.uttrekk u where u.uttrekk_id = p_uttrekk_id;
end
$$;
