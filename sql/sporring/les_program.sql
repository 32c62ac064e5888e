-- All versions of programmes of one bucket's participants (eier), in their order: their own, and those of the same id that
-- name another participant.
select r.deltaker_id as eier, r.program_id, r.versjon, r.deltaker_id, r.kommunenummer, r.operasjon, r.registrert, r.kilde,
       r.bydelsnummer, r.start_dato, r.planlagt_slutt_dato, r.slutt_dato, r.avslutningsaarsak
from register.program r
where r.uttrekk_id = :uttrekk_id and r.bolk = :bolk
union all
select d.deltaker_id, r.program_id, r.versjon, r.deltaker_id, r.kommunenummer, r.operasjon, r.registrert, r.kilde,
       r.bydelsnummer, r.start_dato, r.planlagt_slutt_dato, r.slutt_dato, r.avslutningsaarsak
from register.delt_id d
join register.deltaker p on p.uttrekk_id = :uttrekk_id and p.deltaker_id = d.deltaker_id and p.bolk = :bolk
join register.program r on r.uttrekk_id = :uttrekk_id and r.program_id = d.id and r.deltaker_id <> d.deltaker_id
where d.uttrekk_id = :uttrekk_id and d.type = 'program'
order by eier, program_id, versjon
