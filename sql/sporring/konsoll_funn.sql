-- The findings of a municipality as registered, the gravest first; shielded participants are never listed.
select a.kode, a.alvorlighet, a.melding, a.deltaker_id
from resultat.avvik a
join register.deltaker d on d.uttrekk_id = :uttrekk_id and d.deltaker_id = a.deltaker_id and not d.skjermet
where a.kjoring_id = :kjoring_id and a.kommunenummer = :kommunenummer
order by array_position(array['FEIL', 'ADVARSEL', 'INFO'], a.alvorlighet::text), a.kode, a.deltaker_id, a.id
