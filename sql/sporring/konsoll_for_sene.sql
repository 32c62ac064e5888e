-- The versions of a municipality as registered that came too late; shielded participants are never listed.
select u.type, u.id, u.versjon, u.deltaker_id, u.registrert, u.frist, u.sak
from resultat.utelatt u
join register.deltaker d on d.uttrekk_id = :uttrekk_id and d.deltaker_id = u.deltaker_id and not d.skjermet
where u.kjoring_id = :kjoring_id and u.kommunenummer = :kommunenummer
order by u.registrert, u.type, u.id, u.versjon
