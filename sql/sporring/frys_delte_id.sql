-- Ids whose versions name more than one participant: each of them needs to see all the versions.
with delte as (
    select :id_kolonne as id
    from register.:tabell
    where uttrekk_id = :uttrekk_id
    group by :id_kolonne
    having min(deltaker_id) <> max(deltaker_id)
)
insert into register.delt_id (uttrekk_id, type, id, deltaker_id)
select distinct :uttrekk_id, ':tabell', r.:id_kolonne, r.deltaker_id
from register.:tabell r
join delte on delte.id = r.:id_kolonne
where r.uttrekk_id = :uttrekk_id
