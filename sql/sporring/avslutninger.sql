-- The programmes that ended in the year, by municipality; those of shielded participants are never stored.
select deltaker_id, program_id, kommunenummer, slutt_dato, automatisk, avslutningsaarsak, i_grunnlag
from resultat.avslutning
where kjoring_id = ? and kommunenummer is not null
order by kommunenummer, deltaker_id, program_id
