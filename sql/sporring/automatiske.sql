-- Persons in the result base whose programme ended by itself, by municipality.
select kommunenummer, count(*) as antall
from resultat.deltakerresultat
where kjoring_id = :kjoring_id and utfall = 'I_GRUNNLAG' and automatisk and kommunenummer is not null
group by kommunenummer
