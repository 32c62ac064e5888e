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
),
-- Age at the end of the year, by the year of birth; those below 18 and those without one are in no group.
aldersgrupper as (
    select g.deltaker_id, g.kjonn, g.aarsak3, 'tillegg_alder_' || a.gruppe as tabell
    from grunnlag g
    join resultat.kjoring k on k.kjoring_id = :kjoring_id
    join register.deltaker d on d.uttrekk_id = k.uttrekk_id and d.deltaker_id = g.deltaker_id
    join (values ('18_25', 18, 25), ('26_35', 26, 35), ('36_45', 36, 45), ('46_55', 46, 55), ('56', 56, 999))
        as a (gruppe, fra, til) on k.aar - d.fodselsaar between a.fra and a.til
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
union all
select tabell, kategori, kjonn, null, null, deltaker_id
from aldersgrupper cross join lateral (values ('alle'), (aarsak3)) as k (kategori)
