-- Gives a role what the program needs for its work, and nothing else; the owner asks for it after each migration. Run again whenever
-- this file changes: a migration that makes a table for the program to write in adds its rights here.
create or replace function operasjon.gi_rettigheter(p_rolle text) returns void
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
        'insert on operasjon.spor, operasjon.dispensasjon, operasjon.dispensasjonsavgjorelse',
        'insert, update on operasjon.utboks',
        'insert, update, delete on operasjon.bruker, operasjon.paalogging',
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
