-- Versions registered per Norwegian day and source, from one instant to another.
with registrering as (
    select registrert, kilde from register.program where uttrekk_id = :uttrekk_id
    union all
    select registrert, kilde from register.vedtak where uttrekk_id = :uttrekk_id
    union all
    select registrert, kilde from register.tiltak where uttrekk_id = :uttrekk_id
)
select (registrert at time zone 'Europe/Oslo')::date as dag, kilde, count(*) as antall
from registrering
where registrert >= :fra and registrert < :til
group by dag, kilde
order by dag, kilde
