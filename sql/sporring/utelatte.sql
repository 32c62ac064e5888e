-- The versions that came too late (contract section 2).
select type, id, versjon, deltaker_id, kommunenummer, registrert, frist, sak
from resultat.utelatt
where kjoring_id = ?
order by type, id, versjon
