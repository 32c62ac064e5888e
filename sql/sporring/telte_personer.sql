-- Who is counted where: a row for each participant and each category of each table they count in, by place (null = the
-- whole country only). All numbers are counts of these rows, and so is the list of the participants behind a number.
-- :med_for_sene is true for the numbers as they would be with the late registrations.
with deltakere as (
    select deltaker_id, kjonn, deltok_kommune as kommunenummer, deltok_bydel as bydelsnummer, kategorier12, kategorier4,
           uten_tiltak
    from resultat.deltakerutfall
    where kjoring_id = :kjoring_id and med_for_sene = :med_for_sene and deltok
),
grunnlag as (
    select deltaker_id, kjonn, kommunenummer, bydelsnummer, avslutningsaarsak, aarsak8, aarsak3
    from resultat.deltakerutfall
    where kjoring_id = :kjoring_id and med_for_sene = :med_for_sene and utfall = 'I_GRUNNLAG'
)
select tabell, 'alle' as kategori, kjonn, kommunenummer, bydelsnummer, deltaker_id
from deltakere cross join (values ('intro_deltakere'), ('intro_tiltak_4'), ('intro_tiltak_12')) as t (tabell)
union all
select 'intro_tiltak_12', kategori, kjonn, kommunenummer, bydelsnummer, deltaker_id
from deltakere cross join unnest(string_to_array(kategorier12, ',')) as k (kategori)
union all
select 'intro_tiltak_4', kategori, kjonn, kommunenummer, bydelsnummer, deltaker_id
from deltakere cross join unnest(string_to_array(kategorier4, ',')) as k (kategori)
union all
select 'tillegg_uten_tiltak', 'uten_tiltak', kjonn, kommunenummer, bydelsnummer, deltaker_id
from deltakere
where uten_tiltak
union all
select tabell, 'alle', kjonn, kommunenummer, bydelsnummer, deltaker_id
from grunnlag cross join (values ('intro_avslutning_direkte_3'), ('intro_avslutning_direkte_8')) as t (tabell)
union all
select 'intro_avslutning_direkte_3', aarsak3, kjonn, kommunenummer, bydelsnummer, deltaker_id
from grunnlag
union all
select 'intro_avslutning_direkte_8', aarsak8, kjonn, kommunenummer, bydelsnummer, deltaker_id
from grunnlag
union all
select 'tillegg_aarsak_ikke_registrert', 'ikke_registrert', kjonn, kommunenummer, bydelsnummer, deltaker_id
from grunnlag
where avslutningsaarsak = 'IKKE_REGISTRERT'
