-- One row per participant: in the base, or why not (contract section 5).
select deltaker_id, utfall, kommunenummer, bydelsnummer, kjonn, avslutningsaarsak, aarsak8, aarsak3, program_id,
       slutt_dato, automatisk
from resultat.deltakerresultat
where kjoring_id = ?
order by deltaker_id
