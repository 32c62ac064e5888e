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
