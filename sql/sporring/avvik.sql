-- The findings of the controls, and a finding for each row that names an unknown participant (contract section 3).
select kode, alvorlighet, deltaker_id, kommunenummer, type, id, melding
from resultat.avvik
where kjoring_id = ?
union all
select 'UKJENT_DELTAKER', 'FEIL', funn[1], nullif(funn[3], ''), upper(split_part(fil, '.', 1)), funn[2], null
from register.avvist_rad
cross join regexp_match(grunn, '^UKJENT_DELTAKER [a-z_]+ «([^»]*)» [a-z_]+ «([^»]*)» [a-z_]+ «(.*)»$') as funn
where uttrekk_id = ? and grunn like 'UKJENT_DELTAKER%'
order by kode, deltaker_id, type nulls first, id nulls first, melding
