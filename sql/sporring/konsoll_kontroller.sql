-- What each control found in a run, and in how many municipalities as registered.
select kode, min(alvorlighet) as alvorlighet, count(*) as antall, count(distinct kommunenummer) as kommuner
from resultat.avvik
where kjoring_id = ?
group by kode
