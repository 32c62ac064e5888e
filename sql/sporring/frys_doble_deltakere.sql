-- A participant may stand once: the first line holds, later ones are rejected.
with doble as (
    select deltaker_id, min(linje) as forste
    from register.deltaker
    where uttrekk_id = :uttrekk_id
    group by deltaker_id
    having count(*) > 1
),
tatt_ut as (
    delete from register.deltaker d
    using doble
    where d.uttrekk_id = :uttrekk_id and d.deltaker_id = doble.deltaker_id and d.linje > doble.forste
    returning d.linje, d.deltaker_id
)
insert into avvist_linje
select 'deltaker.csv', linje, 'DUPLIKAT deltaker_id «' || deltaker_id || '»'
from tatt_ut
