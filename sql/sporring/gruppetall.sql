-- Persons counted in the smallest groups of each table: place (null = the whole country only), sex and category.
-- Regions, both sexes and totals are added up afterwards.
with deltakere as (
    select kjonn, deltok_kommune as kommunenummer, deltok_bydel as bydelsnummer, kategorier12, kategorier4, uten_tiltak
    from resultat.deltakerresultat
    where kjoring_id = ? and deltok
),
grunnlag as (
    select kjonn, kommunenummer, bydelsnummer, avslutningsaarsak, aarsak8, aarsak3
    from resultat.deltakerresultat
    where kjoring_id = ? and utfall = 'I_GRUNNLAG'
),
telling as (
    select tabell, 'alle' as kategori, kjonn, kommunenummer, bydelsnummer, count(*) as antall
    from deltakere cross join (values ('intro_deltakere'), ('intro_tiltak_4'), ('intro_tiltak_12')) as t (tabell)
    group by 1, 2, 3, 4, 5
    union all
    select 'intro_tiltak_12', kategori, kjonn, kommunenummer, bydelsnummer, count(*)
    from deltakere cross join unnest(string_to_array(kategorier12, ',')) as k (kategori)
    group by 1, 2, 3, 4, 5
    union all
    select 'intro_tiltak_4', kategori, kjonn, kommunenummer, bydelsnummer, count(*)
    from deltakere cross join unnest(string_to_array(kategorier4, ',')) as k (kategori)
    group by 1, 2, 3, 4, 5
    union all
    select 'tillegg_uten_tiltak', 'uten_tiltak', kjonn, kommunenummer, bydelsnummer, count(*)
    from deltakere
    where uten_tiltak
    group by 1, 2, 3, 4, 5
    union all
    select tabell, 'alle', kjonn, kommunenummer, bydelsnummer, count(*)
    from grunnlag cross join (values ('intro_avslutning_direkte_3'), ('intro_avslutning_direkte_8')) as t (tabell)
    group by 1, 2, 3, 4, 5
    union all
    select 'intro_avslutning_direkte_3', aarsak3, kjonn, kommunenummer, bydelsnummer, count(*)
    from grunnlag
    group by 1, 2, 3, 4, 5
    union all
    select 'intro_avslutning_direkte_8', aarsak8, kjonn, kommunenummer, bydelsnummer, count(*)
    from grunnlag
    group by 1, 2, 3, 4, 5
    union all
    select 'tillegg_aarsak_ikke_registrert', 'ikke_registrert', kjonn, kommunenummer, bydelsnummer, count(*)
    from grunnlag
    where avslutningsaarsak = 'IKKE_REGISTRERT'
    group by 1, 2, 3, 4, 5
)
select tabell, kategori, kjonn, kommunenummer, bydelsnummer, antall
from telling
