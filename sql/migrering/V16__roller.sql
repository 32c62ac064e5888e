-- Two roles: the owner of everything here, who migrates, and the one the program works as, which owns nothing. What takes an
-- owner's rights during a run is done by these functions, with the owner's rights and no others.

alter function register.opprett_partisjoner(int) security definer set search_path = pg_catalog, pg_temp;
alter function register.forsegl(int, text) security definer set search_path = pg_catalog, pg_temp;
alter function register.slett_uforseglet(int) security definer set search_path = pg_catalog, pg_temp;
alter function resultat.opprett_partisjoner(bigint, int) security definer set search_path = pg_catalog, pg_temp;
alter function resultat.tom_bolk(bigint, int) security definer set search_path = pg_catalog, pg_temp;
alter function resultat.slett_partisjoner(bigint) security definer set search_path = pg_catalog, pg_temp;

-- What the planner needs to know of an extract that is being read.
create function register.analyser(p_uttrekk_id int, p_tabell text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if p_tabell not in (select register.partisjonerte_tabeller()) then
        raise exception using errcode = 'IR001', message = format('Uttrekk har ingen tabell %I.', p_tabell);
    end if;
    execute format('analyze register.%I', p_tabell || '_' || p_uttrekk_id);
end
$$;

-- Deletes a sealed extract and writes so in the trail: whoever can do the one cannot do it without the other.
create function register.slett_forseglet(p_uttrekk_id int, p_hvem text, p_fra text, p_kjoring text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform register.slett_forseglet(p_uttrekk_id);
    insert into operasjon.spor (hvem, fra, handling, kjoring, gjelder)
    values (p_hvem, p_fra, 'UTTREKK_SLETTET', p_kjoring, p_uttrekk_id::text);
end
$$;

-- Gives a role what the program needs for its work, and nothing else; the owner asks for it after each migration.
create function operasjon.gi_rettigheter(p_rolle text) returns void
    language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
    skjema text;
    gitt   text;
begin
    if not exists (select from pg_roles r where r.rolname = p_rolle) then
        raise exception using
            errcode = 'IR001',
            message = format('Rollen %I finnes ikke i databasen; opprett den først (create role … login).', p_rolle);
    end if;
    if exists (select from pg_roles r
               where r.rolname = p_rolle and (r.rolsuper or pg_has_role(p_rolle, current_user, 'MEMBER'))) then
        raise exception using
            errcode = 'IR001',
            message = format('Rollen %I er superbruker eller medlem av eierens rolle, og kan ikke være den programmet kjører som;'
                             ' lag en egen.', p_rolle);
    end if;
    foreach skjema in array array['register', 'resultat', 'batch', 'operasjon', 'plan'] loop
        execute format('revoke all on schema %I from public', skjema);
        execute format('revoke all on all tables in schema %I from public, %I', skjema, p_rolle);
        execute format('grant usage on schema %I to %I', skjema, p_rolle);
        execute format('grant select on all tables in schema %I to %I', skjema, p_rolle);
    end loop;
    foreach gitt in array array[
        'insert, update, delete on all tables in schema batch',
        'insert, update, delete on all tables in schema plan',
        'usage on all sequences in schema batch',
        'insert on operasjon.spor',
        'insert, update on operasjon.utboks',
        'insert on register.uttrekk, register.uttrekk_fil',
        'insert, delete on register.deltaker, register.program, register.vedtak, register.tiltak, register.avvist_rad, register.delt_id'
    ] loop
        execute format('grant %s to %I', gitt, p_rolle);
    end loop;
    for gitt in select case when c.relispartition then 'insert' else 'insert, update, delete' end || ' on ' || c.oid::regclass
                from pg_class c
                where c.relnamespace = 'resultat'::regnamespace and c.relkind = 'r' and c.relname <> 'migrering' loop
        execute format('grant %s to %I', gitt, p_rolle);
    end loop;
    -- The partitions of extracts and runs that are made from now on: they are filled one by one.
    foreach skjema in array array['register', 'resultat'] loop
        execute format('alter default privileges in schema %I grant select, insert on tables to %I', skjema, p_rolle);
    end loop;
    -- What runs with the owner's rights is for that role alone.
    for gitt in select p.oid::regprocedure from pg_proc p
                where p.pronamespace in ('register'::regnamespace, 'resultat'::regnamespace)
                  and (p.prosecdef or p.oid = 'register.slett_forseglet(int)'::regprocedure) loop
        execute format('revoke all on function %s from public', gitt);
        if gitt <> 'register.slett_forseglet(integer)' then
            execute format('grant execute on function %s to %I', gitt, p_rolle);
        end if;
    end loop;
end
$$;
revoke all on function operasjon.gi_rettigheter(text) from public;
