-- The findings of the controls, and a finding for each row that names an unknown participant (contract section 3).
select kode, alvorlighet, deltaker_id, kommunenummer, type, id, melding
from resultat.avvik
where kjoring_id = ?
union all
select 'UKJENT_DELTAKER', 'FEIL', split_part(tekst, ';', 3), nullif(split_part(tekst, ';', 4), ''),
       upper(split_part(fil, '.', 1)), split_part(tekst, ';', 1),
       'Deltakeren finnes ikke i uttrekkets deltaker.csv; raden er avvist.'
from register.avvist_rad
where uttrekk_id = ? and grunn like 'UKJENT_DELTAKER%'
order by kode, deltaker_id, type nulls first, id nulls first, melding
