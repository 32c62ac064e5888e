-- A version of a registration may stand once: the first line that was not rejected holds, later ones are rejected.
with doble as (
    select :id_kolonne, versjon, min(linje) as forste
    from register.:tabell
    where uttrekk_id = :uttrekk_id
    group by :id_kolonne, versjon
    having count(*) > 1
),
tatt_ut as (
    delete from register.:tabell r
    using doble
    where r.uttrekk_id = :uttrekk_id
      and r.:id_kolonne = doble.:id_kolonne
      and r.versjon = doble.versjon
      and r.linje > doble.forste
    returning r.linje, r.:id_kolonne as id, r.versjon
)
insert into avvist_linje
select ':tabell.csv', linje, 'DUPLIKAT :id_kolonne «' || id || '» versjon «' || versjon || '»'
from tatt_ut
