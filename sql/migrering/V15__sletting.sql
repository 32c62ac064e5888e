-- Privacy: when the time that personal data may be kept has run out, a run's rows by participant and the extract that no other run
-- rests on are removed. What the run came to in all stays in its manifest and its published files.

alter table resultat.kjoring add column slettet timestamptz;

-- The one way to remove a sealed extract: none of its runs may rest on it any more.
create function register.slett_forseglet(p_uttrekk_id int) returns void
    language plpgsql
as $$
declare
    tabell text;
begin
    perform from register.uttrekk u where u.uttrekk_id = p_uttrekk_id for update;
    if exists (select from resultat.kjoring k where k.uttrekk_id = p_uttrekk_id) then
        raise exception using
            errcode = 'IR001',
            message = format('Uttrekket %s kan ikke slettes, for en kjøring bygger på det.', p_uttrekk_id);
    end if;
    for tabell in select register.partisjonerte_tabeller() loop
        execute format('drop table if exists register.%I', tabell || '_' || p_uttrekk_id);
    end loop;
    alter table register.uttrekk_fil disable trigger forseglet;
    alter table register.uttrekk disable trigger forseglet;
    delete from register.uttrekk_fil f where f.uttrekk_id = p_uttrekk_id;
    delete from register.uttrekk u where u.uttrekk_id = p_uttrekk_id;
    alter table register.uttrekk enable always trigger forseglet;
    alter table register.uttrekk_fil enable always trigger forseglet;
end
$$;
