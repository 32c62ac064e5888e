-- All versions of measures of one bucket's participants (eier), in their order: their own, and those of the same id that
-- name another participant.
select r.deltaker_id as eier, r.tiltak_id, r.versjon, r.deltaker_id, r.kommunenummer, r.operasjon, r.registrert, r.kilde,
       r.ordning, r.tiltakstype, r.fra_dato, r.til_dato
from register.tiltak r
where r.uttrekk_id = :uttrekk_id and r.bolk = :bolk
union all
select d.deltaker_id, r.tiltak_id, r.versjon, r.deltaker_id, r.kommunenummer, r.operasjon, r.registrert, r.kilde,
       r.ordning, r.tiltakstype, r.fra_dato, r.til_dato
from register.delt_id d
join register.deltaker p on p.uttrekk_id = :uttrekk_id and p.deltaker_id = d.deltaker_id and p.bolk = :bolk
join register.tiltak r on r.uttrekk_id = :uttrekk_id and r.tiltak_id = d.id and r.deltaker_id <> d.deltaker_id
where d.uttrekk_id = :uttrekk_id and d.type = 'tiltak'
order by eier, tiltak_id, versjon
