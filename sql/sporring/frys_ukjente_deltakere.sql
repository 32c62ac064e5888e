-- A registration (program, vedtak or tiltak) of someone who is not among the participants is rejected.
with tatt_ut as (
    delete from register.:tabell r
    where r.uttrekk_id = :uttrekk_id
      and not exists (
          select from register.deltaker d
          where d.uttrekk_id = :uttrekk_id and d.deltaker_id = r.deltaker_id)
    returning r.linje, r.deltaker_id, r.:id_kolonne as id, r.kommunenummer
)
insert into avvist_linje
select ':tabell.csv', linje, 'UKJENT_DELTAKER deltaker_id «' || deltaker_id || '» :id_kolonne «' || id || '» kommunenummer «'
           || coalesce(kommunenummer, '') || '»'
from tatt_ut
