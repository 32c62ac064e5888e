-- All versions of decisions of one bucket's participants (eier), in their order: their own, and those of the same id that
-- name another participant.
select r.deltaker_id as eier, r.vedtak_id, r.versjon, r.deltaker_id, r.kommunenummer, r.operasjon, r.registrert, r.kilde,
       r.vedtakstype, r.vedtaksdato, r.fra_dato, r.til_dato
from register.vedtak r
where r.uttrekk_id = :uttrekk_id and r.bolk = :bolk
union all
select d.deltaker_id, r.vedtak_id, r.versjon, r.deltaker_id, r.kommunenummer, r.operasjon, r.registrert, r.kilde,
       r.vedtakstype, r.vedtaksdato, r.fra_dato, r.til_dato
from register.delt_id d
join register.deltaker p on p.uttrekk_id = :uttrekk_id and p.deltaker_id = d.deltaker_id and p.bolk = :bolk
join register.vedtak r on r.uttrekk_id = :uttrekk_id and r.vedtak_id = d.id and r.deltaker_id <> d.deltaker_id
where d.uttrekk_id = :uttrekk_id and d.type = 'vedtak'
order by eier, vedtak_id, versjon
