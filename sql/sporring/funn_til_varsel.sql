-- How many findings each municipality is told of: the grave ones, of participants who may be on its list.
select avvik.kommunenummer, count(*) as antall
from resultat.avvik avvik
join resultat.kjoring kjoring using (kjoring_id)
join register.deltaker deltaker
    on deltaker.uttrekk_id = kjoring.uttrekk_id and deltaker.deltaker_id = avvik.deltaker_id
where kjoring_id = ?
  and avvik.alvorlighet in ('FEIL', 'ADVARSEL')
  and avvik.kommunenummer is not null
  and deltaker.skjermet = false
group by avvik.kommunenummer
